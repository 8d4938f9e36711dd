package io.arclight.planner.physical.join;

import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.util.ImmutableBitSet;

/** Joins by one hash table per partition of both sides. */
public final class ShuffledHashJoinRule implements PhysicalRule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalJoin join, ImmutableBitSet wish, PhysicalPlanner planner) {
        JoinInputs inputs = JoinInputs.plan(join, planner);
        if (JoinStrategy.of(inputs) != JoinStrategy.SHUFFLE_HASH) {
            return Optional.empty();
        }
        Copartitioning sides = Copartitioning.of(inputs);
        ShuffledHashJoin plan = new ShuffledHashJoin(
                sides.left().plan(),
                sides.right().plan(),
                inputs.type(),
                inputs.keys(),
                JoinStrategy.buildSide(inputs),
                inputs.schema());
        planner.because(plan, new JoinReason(inputs, JoinStrategy.SHUFFLE_HASH)::text);
        return Optional.of(new JoinRows(inputs).partitioned(plan, sides.left(), sides.right(), Ordering.NONE));
    }
}
