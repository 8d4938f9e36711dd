package io.arclight.exec.source.filter;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The runtime filters of one execution of a query, by the slot numbers of its plan. Thread safe. */
public final class RuntimeFilters {
    private final Map<Integer, RuntimeFilter> published = new ConcurrentHashMap<>();

    /** Makes a filter known to the scans that open a morsel from now on; a filter that is there already stays. */
    public void publish(int slot, RuntimeFilter filter) {
        published.putIfAbsent(slot, filter);
    }

    /** The filter of a slot; empty as long as nobody knows it. */
    public Optional<RuntimeFilter> find(int slot) {
        return Optional.ofNullable(published.get(slot));
    }
}
