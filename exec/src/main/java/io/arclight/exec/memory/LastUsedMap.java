package io.arclight.exec.memory;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of so many entries at most: what was asked for least lately makes room. One thread at a time.
 *
 * @param <K> as in any hash map
 * @param <V> as in any map
 */
public final class LastUsedMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROOM = 64;
    private static final float LOAD = 0.75f;

    private final int capacity;

    /** A map of up to so many entries, empty at first. */
    public LastUsedMap(int capacity) {
        super(FIRST_ROOM, LOAD, true);
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}
