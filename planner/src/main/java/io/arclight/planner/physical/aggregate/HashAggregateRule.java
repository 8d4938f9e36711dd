package io.arclight.planner.physical.aggregate;

import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.util.ImmutableBitSet;

/** Groups by a hash table. Takes every aggregation with one grouping set that no rule before it took. */
public final class HashAggregateRule implements PhysicalRule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalAggregate aggregate, ImmutableBitSet wish, PhysicalPlanner planner) {
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE) {
            return Optional.empty();
        }
        Grouped grouped = grouped(aggregate, wish, planner);
        return Optional.of(AggregateStrategy.HASH.plan(grouped, wish, planner));
    }

    /** The planned input with keys and calls. */
    static Grouped grouped(LogicalAggregate aggregate, ImmutableBitSet wish, PhysicalPlanner planner) {
        List<Integer> keys = aggregate.getGroupSet().asList();
        ImmutableBitSet wanted = wish.intersect(ImmutableBitSet.range(keys.size()));
        ImmutableBitSet below = wanted.isEmpty()
                ? aggregate.getGroupSet()
                : ImmutableBitSet.of(wanted.asList().stream().map(keys::get).toList());
        PhysicalRel input = planner.plan(aggregate.getInput(), below);
        return new Grouped(
                input,
                keys,
                Grouped.translate(aggregate.getAggCallList(), input),
                PhysicalPlanner.schema(aggregate),
                planner.estimate(aggregate).rows());
    }
}
