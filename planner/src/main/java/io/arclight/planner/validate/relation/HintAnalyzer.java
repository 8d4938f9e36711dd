package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.rel.LogicalJoinHint.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What hints mean, and which parameters they take, as with Spark's {@code ResolveHints}. */
public final class HintAnalyzer {
    private HintAnalyzer() {}

    /** The join strategy that a hint asks for. */
    public static Optional<Strategy> strategy(Hint hint) {
        return switch (hint.name().toUpperCase(Locale.ROOT)) {
            case "BROADCAST", "BROADCASTJOIN", "MAPJOIN" -> Optional.of(Strategy.BROADCAST);
            case "MERGE", "MERGEJOIN", "SHUFFLE_MERGE" -> Optional.of(Strategy.MERGE);
            case "SHUFFLE_HASH" -> Optional.of(Strategy.SHUFFLE_HASH);
            case "SHUFFLE_REPLICATE_NL" -> Optional.of(Strategy.SHUFFLE_REPLICATE_NL);
            default -> Optional.empty();
        };
    }

    /**
     * The relations that a join hint names.
     *
     * @throws ArclightException when a parameter is no name
     */
    public static List<String> relations(Hint hint) {
        List<String> relations = new ArrayList<>();
        for (LogicalExpression argument : attributes(hint)) {
            if (!(argument instanceof Attribute attribute)) {
                throw new ArclightException(
                        ErrorCondition._LEGACY_ERROR_TEMP_1046,
                        "unsupported",
                        text(argument),
                        "class",
                        argument.getClass().getSimpleName());
            }
            relations.add(attribute.name().get(attribute.name().size() - 1));
        }
        return relations;
    }

    /** The arguments, names for texts. */
    private static List<LogicalExpression> attributes(Hint hint) {
        return hint.arguments().stream()
                .map(argument -> argument instanceof Constant constant && constant.value() instanceof String name
                        ? new Attribute(List.of(name), 0, constant.origin())
                        : argument)
                .toList();
    }

    /**
     * The repartitioning that a hint asks for.
     *
     * @throws ArclightException when its parameters are none of its own
     */
    public static Optional<Repartition> repartition(Hint hint, LogicalPlan child) {
        String name = hint.name().toUpperCase(Locale.ROOT);
        List<LogicalExpression> keys = attributes(hint);
        int partitions = 0;
        boolean counted = !keys.isEmpty() && keys.get(0) instanceof Constant first && first.value() instanceof Integer;
        if (counted) {
            partitions = (Integer) ((Constant) keys.get(0)).value();
            keys = keys.subList(1, keys.size());
        }
        switch (name) {
            case "COALESCE" -> {
                if (!counted || !keys.isEmpty()) {
                    throw new ArclightException(ErrorCondition._LEGACY_ERROR_TEMP_1048, "hintName", name);
                }
                return Optional.of(new Repartition(child, positive(partitions), List.of(), false, false));
            }
            case "REPARTITION" -> {
                checkUnordered(keys);
                checkColumns(name, keys);
            }
            case "REBALANCE" -> checkColumns(name, keys);
            case "REPARTITION_BY_RANGE" -> {
                checkColumns(
                        name,
                        keys.stream()
                                .map(key -> key instanceof SortOrder order ? order.child() : key)
                                .toList());
                return Optional.of(
                        new Repartition(child, counted ? positive(partitions) : 0, keys, !keys.isEmpty(), true));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Repartition(child, counted ? positive(partitions) : 0, keys, false, true));
    }

    private static int positive(int partitions) {
        if (partitions <= 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE,
                    "parameter",
                    "`numPartitions`",
                    "functionName",
                    "the hint",
                    "message",
                    "Number of partitions (" + partitions + ") must be positive.");
        }
        return partitions;
    }

    private static void checkUnordered(List<LogicalExpression> keys) {
        List<LogicalExpression> orders =
                keys.stream().filter(SortOrder.class::isInstance).toList();
        if (!orders.isEmpty()) {
            throw new ArclightException(ErrorCondition._LEGACY_ERROR_TEMP_1127, "sortOrders", texts(orders));
        }
    }

    private static void checkColumns(String hint, List<LogicalExpression> keys) {
        List<LogicalExpression> others =
                keys.stream().filter(key -> !(key instanceof Attribute)).toList();
        if (!others.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_1047, "hintName", hint, "invalidParams", texts(others));
        }
    }

    private static String texts(List<LogicalExpression> expressions) {
        return expressions.stream().map(HintAnalyzer::text).collect(Collectors.joining(", "));
    }

    private static String text(LogicalExpression expression) {
        if (expression instanceof Constant constant) {
            return String.valueOf(constant.value());
        }
        return expression instanceof FunctionCall call
                ? call.origin().fragment()
                : expression.getClass().getSimpleName();
    }

    /** A hint as warnings write it. */
    public static String text(Hint hint) {
        return hint.name()
                + (hint.arguments().isEmpty()
                        ? ""
                        : hint.arguments().stream()
                                .map(HintAnalyzer::argument)
                                .collect(Collectors.joining(", ", "(", ")")));
    }

    private static String argument(LogicalExpression argument) {
        return argument instanceof Attribute attribute ? String.join(".", attribute.name()) : text(argument);
    }
}
