package io.arclight.planner.catalog;

import io.arclight.exec.function.FunctionDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A session's functions by name, ignoring case: those written in SQL, and those that its program brought along. Thread safe. */
public final class SqlFunctions {
    private final Map<List<String>, SqlFunction> functions = new ConcurrentHashMap<>();
    private final Map<String, FunctionDescriptor> programs = new ConcurrentHashMap<>();

    /** A name as functions are found by it. */
    static List<String> key(List<String> name) {
        return name.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    }

    /** The function with a name. */
    public Optional<SqlFunction> find(List<String> name) {
        return Optional.ofNullable(functions.get(key(name)));
    }

    /** The function with a name that the program brought along. */
    public Optional<FunctionDescriptor> findProgram(String name) {
        return Optional.ofNullable(programs.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Adds a function of the program's or replaces the one of the same name. */
    public void putProgram(FunctionDescriptor function) {
        programs.put(function.name().toLowerCase(Locale.ROOT), function);
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
        boolean program = name.size() == 1 && programs.remove(name.get(0).toLowerCase(Locale.ROOT)) != null;
        return functions.remove(key(name)) != null || program;
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
