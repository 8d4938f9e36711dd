package io.arclight.planner.physical.rule;

import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalLocalSort;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** SORT BY: sorts each partition as it is. */
final class LocalSortRule implements PhysicalRule<LogicalLocalSort> {
    @Override
    public Class<LogicalLocalSort> target() {
        return LogicalLocalSort.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalLocalSort sort, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(sort.getInput(), wish);
        return Optional.of(new Exchanges(planner, "asked for").sort(input, Orders.of(sort.order())));
    }
}
