package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.Filter;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.util.ImmutableBitSet;

/** Keeps the rows for which a condition is true. */
final class FilterRule implements PhysicalRule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalFilter filter, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input = planner.plan(filter.getInput(), wish);
        return Optional.of(input.over(new Filter(input.plan(), planner.translate(filter.getCondition(), input))));
    }
}
