package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.planner.logical.LogicalExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The variables of a session, by name, ignoring case. Thread safe. */
public final class Variables {
    private final Map<String, Variable> variables = new ConcurrentHashMap<>();

    /**
     * A variable.
     *
     * @param name its name in lower case
     * @param value its value and type
     * @param otherwise what DEFAULT means
     */
    public record Variable(String name, Literal value, LogicalExpression otherwise) {}

    /** The variable that a whole name means: {@code x}, {@code session.x}, {@code system.session.x}. */
    public Optional<Variable> find(List<String> name) {
        int qualifiers = qualifiers(name);
        return name.size() == qualifiers + 1 ? Optional.ofNullable(variables.get(key(name))) : Optional.empty();
    }

    /** How many parts of a name say no more than that it is a variable's. */
    public static int qualifiers(List<String> name) {
        if (name.size() > 2
                && name.get(0).equalsIgnoreCase("system")
                && name.get(1).equalsIgnoreCase("session")) {
            return 2;
        }
        return name.size() > 1 && name.get(0).equalsIgnoreCase("session") ? 1 : 0;
    }

    /**
     * The variable with a name.
     *
     * @throws ArclightException UNRESOLVED_VARIABLE
     */
    public Variable get(List<String> name) {
        return find(name).orElseThrow(() -> unresolved(name));
    }

    /**
     * The full name of the variable that a name means, in lower case.
     *
     * @throws ArclightException UNRESOLVED_VARIABLE for a name that no variable can have
     */
    public static List<String> fullName(List<String> name) {
        if (name.size() != qualifiers(name) + 1) {
            throw unresolved(name);
        }
        return List.of("system", "session", key(name));
    }

    private static ArclightException unresolved(List<String> name) {
        return new ArclightException(
                ErrorCondition.UNRESOLVED_VARIABLE,
                "variableName",
                Catalog.quote(name),
                "searchPath",
                "[`system`.`session`]");
    }

    /**
     * Adds variables with the same value, all or none.
     *
     * @throws ArclightException VARIABLE_ALREADY_EXISTS, DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE, UNRESOLVED_VARIABLE for a name
     *     that no variable can have
     */
    public void declare(List<List<String>> names, Literal value, LogicalExpression otherwise, boolean replace) {
        Set<List<String>> declared = new LinkedHashSet<>();
        for (List<String> name : names) {
            List<String> full = fullName(name);
            if (!declared.add(full)) {
                throw error(ErrorCondition.DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE, full);
            }
        }
        for (List<String> full : declared) {
            if (!replace && variables.containsKey(key(full))) {
                throw error(ErrorCondition.VARIABLE_ALREADY_EXISTS, full);
            }
        }
        declared.forEach(full -> variables.put(key(full), new Variable(key(full), value, otherwise)));
    }

    private static ArclightException error(ErrorCondition condition, List<String> full) {
        return new ArclightException(condition, "variableName", Catalog.quote(full));
    }

    /** Gives a variable a value, of its type. */
    public void set(Variable variable, Object value) {
        Literal literal = new Literal(value, variable.value().type());
        variables.put(key(List.of(variable.name())), new Variable(variable.name(), literal, variable.otherwise()));
    }

    /**
     * Removes a variable.
     *
     * @throws ArclightException VARIABLE_NOT_FOUND, UNRESOLVED_VARIABLE for a name that no variable can have
     */
    public void drop(List<String> name, boolean ifExists) {
        List<String> full = fullName(name);
        if (variables.remove(key(full)) == null && !ifExists) {
            throw error(ErrorCondition.VARIABLE_NOT_FOUND, full);
        }
    }

    private static String key(List<String> name) {
        return name.get(qualifiers(name)).toLowerCase(Locale.ROOT);
    }
}
