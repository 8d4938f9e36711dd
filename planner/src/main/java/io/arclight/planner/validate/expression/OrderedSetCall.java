package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.InputOrder;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code percentile_cont(p) WITHIN GROUP (ORDER BY x DESC)}: the functions take what is ordered as their first argument, and
 * whether it is reversed as their last.
 *
 * @param arguments the arguments that the function is bound to
 * @param text how Spark prints the call
 */
record OrderedSetCall(List<Typed> arguments, String text) {
    private static final String MEDIAN = "median";
    private static final String MODE = "mode";

    /** The call with its order as an argument; empty for other functions. */
    static Optional<OrderedSetCall> of(ExpressionAnalyzer expressions, FunctionDescriptor function, FunctionCall call) {
        if (!function.inputOrder().isArgument() || call.clauses().ordering().isEmpty()) {
            return Optional.empty();
        }
        SortOrder order = call.clauses().ordering().get(0);
        TypedBuilder builder = expressions.builder(call.origin());
        Typed key = expressions.analyze(order.child());
        List<Typed> written = expressions.analyzeAll(call.arguments());
        List<Typed> arguments = new ArrayList<>();
        arguments.add(key);
        arguments.addAll(written);
        boolean isMode = function.name().equals(MODE);
        if (isMode) {
            arguments.add(builder.literal(true, AtomicType.BOOLEAN));
        }
        if (order.descending()) {
            arguments.add(builder.literal(true, AtomicType.BOOLEAN));
        }
        // Spark prints the direction of mode the wrong way round.
        String text = TypedBuilder.print(null, function.name(), written) + " WITHIN GROUP (ORDER BY " + key.print()
                + (order.descending() != isMode ? " DESC)" : ")");
        return Optional.of(new OrderedSetCall(arguments, text));
    }

    /** Checks what is written in the parentheses and behind them. */
    static void check(FunctionDescriptor function, FunctionCall call) {
        InputOrder order = function.inputOrder();
        int orderings = call.clauses().ordering().size();
        if (order == InputOrder.UNSUPPORTED && orderings > 0) {
            throw error(
                    ErrorCondition.INVALID_SQL_SYNTAX__FUNCTION_WITH_UNSUPPORTED_SYNTAX,
                    call,
                    "prettyName",
                    "`" + function.name() + "`",
                    "syntax",
                    "WITHIN GROUP (ORDER BY ...)");
        }
        if (!order.isArgument()) {
            return;
        }
        checkArguments(function, call);
        String name = "`" + function.name() + "`";
        if (call.clauses().distinct()) {
            throw error(ErrorCondition.INVALID_WITHIN_GROUP_EXPRESSION__DISTINCT_UNSUPPORTED, call, "funcName", name);
        }
        int expected = order == InputOrder.ARGUMENT || call.arguments().isEmpty() ? 1 : 0;
        if (expected == 1 && orderings == 0) {
            throw error(ErrorCondition.INVALID_WITHIN_GROUP_EXPRESSION__WITHIN_GROUP_MISSING, call, "funcName", name);
        }
        if (orderings != expected) {
            throw error(
                    ErrorCondition.INVALID_WITHIN_GROUP_EXPRESSION__WRONG_NUM_ORDERINGS,
                    call,
                    "funcName",
                    name,
                    "expectedNum",
                    Integer.toString(expected),
                    "actualNum",
                    Integer.toString(orderings));
        }
    }

    private static void checkArguments(FunctionDescriptor function, FunctionCall call) {
        List<LogicalExpression> arguments = call.arguments();
        boolean isFixed = function.inputOrder() == InputOrder.ARGUMENT;
        if (isFixed ? arguments.size() != 1 : arguments.size() > 2) {
            throw error(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    call,
                    "functionName",
                    "`" + function.name() + "`",
                    "expectedNum",
                    isFixed ? "1" : "[0, 1, 2]",
                    "actualNum",
                    Integer.toString(arguments.size()));
        }
    }

    /** Whether the function takes whole partitions only, when it is one over a window. */
    static boolean needsWholePartition(FunctionDescriptor function, FunctionCall call) {
        return switch (function.inputOrder()) {
            case ARGUMENT -> true;
            case ROWS -> !call.clauses().ordering().isEmpty();
            case OPTIONAL_ARGUMENT -> false;
            case UNSUPPORTED -> function.name().equals(MEDIAN);
        };
    }

    private static ArclightException error(ErrorCondition condition, FunctionCall call, String... parameters) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return new ArclightException(condition, map, call.origin(), null);
    }
}
