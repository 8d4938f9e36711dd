package io.arclight.exec.plan;

import io.arclight.exec.plan.part.JoinKeys;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Joins sides that are partitioned by the keys and sorted by them, ascending, nulls first.
 *
 * @param left the left rows
 * @param right the right rows
 * @param type which rows it gives
 * @param keys when rows match; at least one key
 * @param schema names and types of the result
 */
public record SortMergeJoin(PlanNode left, PlanNode right, JoinType type, JoinKeys keys, StructType schema)
        implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(left, right);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitSortMergeJoin(this);
    }
}
