package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Optional;

/**
 * Joins by comparing every pair; the build side is a broadcast {@link Exchange}. Cross joins, and joins without an equality.
 *
 * @param left the left rows
 * @param right the right rows
 * @param type which rows it gives
 * @param condition when rows match, over the left columns followed by the right ones; empty means always
 * @param buildSide the side that is kept in memory
 * @param schema names and types of the result
 */
public record NestedLoopJoin(
        PlanNode left, PlanNode right, JoinType type, Optional<Expression> condition, Side buildSide, StructType schema)
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
        return visitor.visitNestedLoopJoin(this);
    }
}
