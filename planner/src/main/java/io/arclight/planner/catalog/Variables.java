package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.planner.logical.LogicalExpression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The variables of a session, by name, ignoring case. Thread safe. */
public final class Variables {
    private final Map<String, Variable> variables = new ConcurrentHashMap<>();

    /**
     * A variable.
     *
     * @param name its name, as written
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
        return find(name)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_VARIABLE,
                        "variableName",
                        Catalog.quote(name),
                        "searchPath",
                        "`system`.`session`"));
    }

    /**
     * Adds a variable.
     *
     * @throws ArclightException VARIABLE_ALREADY_EXISTS, UNRESOLVED_VARIABLE for a name that no variable can have
     */
    public void declare(List<String> name, Literal value, LogicalExpression otherwise, boolean replace) {
        if (name.size() != qualifiers(name) + 1) {
            throw new ArclightException(
                    ErrorCondition.INVALID_VARIABLE_DECLARATION__QUALIFIED_LOCAL_VARIABLE,
                    "varName",
                    Catalog.quote(name));
        }
        Variable variable = new Variable(name.get(name.size() - 1), value, otherwise);
        if (replace) {
            variables.put(key(name), variable);
        } else if (variables.putIfAbsent(key(name), variable) != null) {
            throw new ArclightException(
                    ErrorCondition.VARIABLE_ALREADY_EXISTS,
                    "variableName",
                    Catalog.quote(List.of("system", "session", variable.name())));
        }
    }

    /** Gives a variable a value, of its type. */
    public void set(Variable variable, Object value) {
        Literal literal = new Literal(value, variable.value().type());
        variables.put(key(List.of(variable.name())), new Variable(variable.name(), literal, variable.otherwise()));
    }

    /**
     * Removes a variable.
     *
     * @throws ArclightException VARIABLE_NOT_FOUND
     */
    public void drop(List<String> name, boolean ifExists) {
        boolean known = find(name).isPresent() && variables.remove(key(name)) != null;
        if (!known && !ifExists) {
            throw new ArclightException(
                    ErrorCondition.VARIABLE_NOT_FOUND,
                    Map.of("variableName", Catalog.quote(List.of("system", "session", name.get(name.size() - 1)))),
                    Origin.NONE,
                    null);
        }
    }

    private static String key(List<String> name) {
        return name.get(qualifiers(name)).toLowerCase(Locale.ROOT);
    }
}
