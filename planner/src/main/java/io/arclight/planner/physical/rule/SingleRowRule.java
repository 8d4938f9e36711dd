package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.SingleRow;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalSingleRow;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** The one row of a scalar subquery. */
final class SingleRowRule implements PhysicalRule<LogicalSingleRow> {
    @Override
    public Class<LogicalSingleRow> target() {
        return LogicalSingleRow.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalSingleRow single, ImmutableBitSet wish, PhysicalPlanner planner) {
        PhysicalRel input =
                new Exchanges(planner, "there has to be one row at most").gather(planner.plan(single.getInput()));
        return Optional.of(input.over(new SingleRow(input.plan())));
    }
}
