package io.arclight.planner.physical.join;

import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.Optional;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.util.ImmutableBitSet;

/** Compares every pair of rows: joins without an equality, cross joins. */
public final class NestedLoopJoinRule implements PhysicalRule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalJoin join, ImmutableBitSet wish, PhysicalPlanner planner) {
        JoinInputs inputs = JoinInputs.plan(join, planner);
        Side build = JoinStrategy.buildSide(inputs);
        Exchanges exchanges = new Exchanges(planner, "every task probes all of it");
        PhysicalRel left = build == Side.LEFT ? exchanges.broadcast(inputs.left()) : inputs.left();
        PhysicalRel right = build == Side.RIGHT ? exchanges.broadcast(inputs.right()) : inputs.right();
        JoinType type = join.getJoinType() == JoinRelType.ANTI ? JoinType.LEFT_ANTI : inputs.type();
        NestedLoopJoin plan =
                new NestedLoopJoin(left.plan(), right.plan(), type, inputs.wholeCondition(), build, inputs.schema());
        planner.because(plan, new JoinReason(inputs, JoinStrategy.NESTED_LOOP)::text);
        return Optional.of(new JoinRows(inputs)
                .streamed(plan, build == Side.LEFT ? right : left, build == Side.LEFT ? Side.RIGHT : Side.LEFT));
    }
}
