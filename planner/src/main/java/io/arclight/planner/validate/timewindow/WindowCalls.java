package io.arclight.planner.validate.timewindow;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the call of a function of time windows in the clauses of a select, and puts the column of its name in its place. */
final class WindowCalls {
    /** The function of windows of fixed length. */
    static final String WINDOW = "window";
    /** The function of windows that end when nothing comes any more. */
    static final String SESSION_WINDOW = "session_window";

    private final Map<String, FunctionCall> found = new LinkedHashMap<>();

    /** A select list with the calls replaced. */
    List<LogicalExpression> replaceAll(List<LogicalExpression> expressions) {
        return expressions.stream().map(this::replace).toList();
    }

    /** A grouping with the calls replaced. */
    Grouping replace(Grouping grouping) {
        return new Grouping(replaceAll(grouping.keys()), grouping.sets(), grouping.all(), grouping.analytic());
    }

    /**
     * The call that was replaced.
     *
     * @throws ArclightException when there are several that differ
     */
    Optional<FunctionCall> found() {
        if (found.size() > 1) {
            FunctionCall second = List.copyOf(found.values()).get(1);
            throw new ArclightException(ErrorCondition._LEGACY_ERROR_TEMP_1039).at(second.origin());
        }
        return found.values().stream().findFirst();
    }

    private LogicalExpression replace(LogicalExpression expression) {
        if (expression instanceof Alias alias) {
            return new Alias(replace(alias.child()), alias.names());
        }
        if (expression instanceof CastExpression cast) {
            return new CastExpression(replace(cast.child()), cast.type(), cast.tolerant(), cast.origin());
        }
        if (!(expression instanceof FunctionCall call)) {
            return expression;
        }
        if (!isWindow(call)) {
            return new FunctionCall(call.name(), replaceAll(call.arguments()), call.clauses(), call.origin());
        }
        String text = call.origin().fragment().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        found.putIfAbsent(text, call);
        return new Attribute(List.of(call.name().toLowerCase(Locale.ROOT)), 0, call.origin());
    }

    private static boolean isWindow(FunctionCall call) {
        return call.name().equalsIgnoreCase(WINDOW) || call.name().equalsIgnoreCase(SESSION_WINDOW);
    }
}
