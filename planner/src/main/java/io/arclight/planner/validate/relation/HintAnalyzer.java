package io.arclight.planner.validate.relation;

import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.rel.LogicalJoinHint.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What hints mean; those that mean nothing here are ignored, as Spark ignores them. */
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

    /** The relations that a join hint names, in lower case. */
    public static Map<String, Strategy> relations(Hint hint, Strategy strategy) {
        Map<String, Strategy> relations = new HashMap<>();
        for (LogicalExpression argument : hint.arguments()) {
            if (argument instanceof Attribute attribute) {
                String name = attribute.name().get(attribute.name().size() - 1);
                relations.put(name.toLowerCase(Locale.ROOT), strategy);
            }
        }
        return relations;
    }

    /** The repartitioning that a hint asks for. */
    public static Optional<Repartition> repartition(Hint hint, LogicalPlan child) {
        int partitions = 0;
        List<LogicalExpression> keys = new ArrayList<>();
        for (LogicalExpression argument : hint.arguments()) {
            if (argument instanceof Constant constant && constant.value() instanceof Integer number) {
                partitions = number;
            } else {
                keys.add(argument);
            }
        }
        return switch (hint.name().toUpperCase(Locale.ROOT)) {
            case "COALESCE" -> Optional.of(new Repartition(child, partitions, List.of(), false, false));
            case "REPARTITION", "REBALANCE" -> Optional.of(new Repartition(child, partitions, keys, false, true));
            case "REPARTITION_BY_RANGE" -> Optional.of(new Repartition(child, partitions, keys, true, true));
            default -> Optional.empty();
        };
    }
}
