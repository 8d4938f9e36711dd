package io.arclight.planner.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Views by name, ignoring case. Thread safe. */
public final class ViewRegistry {
    private final Map<String, View> views = new ConcurrentHashMap<>();

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The view with a name. */
    public Optional<View> find(String name) {
        return Optional.ofNullable(views.get(key(name)));
    }

    /** Adds a view or replaces the one of the same name, which the new one's query may go on to mean when it has no text. */
    public void put(View view) {
        views.compute(
                key(view.name()),
                (name, old) -> old == null || !view.text().isEmpty()
                        ? view
                        : new View(view.name(), view.columns(), view.plan(), view.text(), Optional.of(old)));
    }

    /** Adds a view unless there is one of the same name; tells whether it was added. */
    public boolean putIfAbsent(View view) {
        return views.putIfAbsent(key(view.name()), view) == null;
    }

    /** Removes a view; tells whether there was one. */
    public boolean remove(String name) {
        return views.remove(key(name)) != null;
    }

    /** All views by name. */
    public List<View> all() {
        return views.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
