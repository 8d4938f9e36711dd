package io.arclight.exec.error;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error for the user: a named condition with SQLSTATE, its parameters, and where in the SQL text. Anything else that
 * is thrown is a bug.
 */
public class ArclightException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCondition condition;
    private final transient Map<String, String> parameters;
    private final transient Origin origin;

    /**
     * An error without a place in the text.
     *
     * @param condition the condition
     * @param parameters names and values in turn, for the placeholders of the condition's message
     */
    public ArclightException(ErrorCondition condition, String... parameters) {
        this(condition, pairs(parameters), Origin.NONE, null);
    }

    /** An error with everything. */
    public ArclightException(ErrorCondition condition, Map<String, String> parameters, Origin origin, Throwable cause) {
        super(render(condition, parameters, origin), cause);
        this.condition = condition;
        this.parameters = Map.copyOf(parameters);
        this.origin = origin;
    }

    /** This error at a place in the text, unless it has one already. */
    public ArclightException at(Origin place) {
        return origin.isKnown() || !place.isKnown()
                ? this
                : new ArclightException(condition, parameters, place, getCause());
    }

    /** This error with the exception that led to it. */
    public ArclightException causedBy(Throwable cause) {
        return new ArclightException(condition, parameters, origin, cause);
    }

    /** The condition. */
    public ErrorCondition condition() {
        return condition;
    }

    /** The name of the condition, as in Spark's API. */
    public String getCondition() {
        return condition.displayName();
    }

    /** The five-character SQLSTATE. */
    public String getSqlState() {
        return condition.sqlState();
    }

    /** The values of the message's placeholders by name. */
    public Map<String, String> getMessageParameters() {
        return parameters;
    }

    /** Where in the text. */
    public Origin origin() {
        return origin;
    }

    private static Map<String, String> pairs(String... parameters) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return map;
    }

    private static String render(ErrorCondition condition, Map<String, String> parameters, Origin origin) {
        String message = "[" + condition.displayName() + "] " + condition.message(parameters) + " SQLSTATE: "
                + condition.sqlState();
        return origin.isKnown() ? message + "\n" + origin.render() : message;
    }
}
