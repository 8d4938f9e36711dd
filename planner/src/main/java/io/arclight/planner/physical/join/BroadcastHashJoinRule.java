package io.arclight.planner.physical.join;

import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.part.Side;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.util.ImmutableBitSet;

/** Joins by one hash table that all tasks share; the other side stays where it is. */
public final class BroadcastHashJoinRule implements PhysicalRule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalJoin join, ImmutableBitSet wish, PhysicalPlanner planner) {
        JoinInputs inputs = JoinInputs.plan(join, planner);
        if (JoinStrategy.of(inputs) != JoinStrategy.BROADCAST) {
            return Optional.empty();
        }
        Side build = JoinStrategy.buildSide(inputs);
        Exchanges exchanges = new Exchanges(planner, "every task probes all of it");
        PhysicalRel left = build == Side.LEFT ? exchanges.broadcast(inputs.left()) : inputs.left();
        PhysicalRel right = build == Side.RIGHT ? exchanges.broadcast(inputs.right()) : inputs.right();
        BroadcastHashJoin plan =
                new BroadcastHashJoin(left.plan(), right.plan(), inputs.type(), inputs.keys(), build, inputs.schema());
        planner.because(plan, new JoinReason(inputs, JoinStrategy.BROADCAST)::text);
        return Optional.of(new JoinRows(inputs)
                .streamed(plan, build == Side.LEFT ? right : left, build == Side.LEFT ? Side.RIGHT : Side.LEFT));
    }
}
