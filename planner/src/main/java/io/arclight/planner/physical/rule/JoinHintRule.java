package io.arclight.planner.physical.rule;

import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalJoinHint;
import java.util.Optional;
import org.apache.calcite.util.ImmutableBitSet;

/** A hint that stands below no join: it changes nothing. */
final class JoinHintRule implements PhysicalRule<LogicalJoinHint> {
    @Override
    public Class<LogicalJoinHint> target() {
        return LogicalJoinHint.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalJoinHint hint, ImmutableBitSet wish, PhysicalPlanner planner) {
        return Optional.of(planner.plan(hint.getInput(), wish));
    }
}
