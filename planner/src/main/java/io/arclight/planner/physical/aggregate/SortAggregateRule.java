package io.arclight.planner.physical.aggregate;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.Optional;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.util.ImmutableBitSet;

/** Groups rows that come sorted by the keys already, or all rows when {@code arclight.aggregate.strategy} is sort. */
public final class SortAggregateRule implements PhysicalRule<LogicalAggregate> {
    private static final String SORT = "sort";
    private static final String HASH = "hash";

    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalAggregate aggregate, ImmutableBitSet wish, PhysicalPlanner planner) {
        String strategy = planner.settings().get(Settings.AGGREGATE_STRATEGY);
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE
                || aggregate.getGroupSet().isEmpty()
                || strategy.equalsIgnoreCase(HASH)) {
            return Optional.empty();
        }
        Grouped grouped = HashAggregateRule.grouped(aggregate, wish, planner);
        boolean sorted = grouped.input().ordering().groups(aggregate.getGroupSet());
        return sorted || strategy.equalsIgnoreCase(SORT)
                ? Optional.of(AggregateStrategy.SORT.plan(grouped, wish, planner))
                : Optional.empty();
    }
}
