package io.arclight.exec.plan;

import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Joins by a hash table of one side, which all tasks share; that side is a broadcast {@link Exchange}.
 *
 * @param left the left rows
 * @param right the right rows
 * @param type which rows it gives
 * @param keys when rows match; at least one key
 * @param buildSide the side whose rows go into the hash table
 * @param schema names and types of the result
 */
public record BroadcastHashJoin(
        PlanNode left, PlanNode right, JoinType type, JoinKeys keys, Side buildSide, StructType schema)
        implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(left, right);
    }

    @Override
    public int broadcastInput() {
        return buildSide.ordinal();
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitBroadcastHashJoin(this);
    }
}
