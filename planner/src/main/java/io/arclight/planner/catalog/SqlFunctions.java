package io.arclight.planner.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Functions written in SQL by name, ignoring case. Thread safe. */
public final class SqlFunctions {
    private final Map<List<String>, SqlFunction> functions = new ConcurrentHashMap<>();

    /** A name as functions are found by it. */
    static List<String> key(List<String> name) {
        return name.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    }

    /** The function with a name. */
    public Optional<SqlFunction> find(List<String> name) {
        return Optional.ofNullable(functions.get(key(name)));
    }

    /** Adds a function or replaces the one of the same name. */
    public void put(SqlFunction function) {
        functions.put(key(function.name()), function);
    }

    /** Adds a function unless there is one of the same name; tells whether it was added. */
    public boolean putIfAbsent(SqlFunction function) {
        return functions.putIfAbsent(key(function.name()), function) == null;
    }

    /** Removes a function; tells whether there was one. */
    public boolean remove(List<String> name) {
        return functions.remove(key(name)) != null;
    }

    /** Removes all functions of a schema. */
    void removeSchema(String schema) {
        functions
                .keySet()
                .removeIf(name -> name.size() > 1 && name.get(name.size() - 2).equalsIgnoreCase(schema));
    }

    /** The functions of a schema. */
    List<SqlFunction> ofSchema(String schema) {
        return functions.values().stream()
                .filter(function ->
                        function.schemaName().filter(schema::equalsIgnoreCase).isPresent())
                .toList();
    }

    /** All functions. */
    public List<SqlFunction> all() {
        return List.copyOf(functions.values());
    }
}
