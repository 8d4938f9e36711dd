package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Adds one column per call to rows that come sorted by the partition keys, then by the order.
 *
 * @param input the rows, sorted
 * @param partitionBy the keys of the partitions
 * @param orderBy the order within a partition
 * @param calls the functions
 * @param schema the input's columns, then one per call
 */
public record Window(
        PlanNode input, List<Expression> partitionBy, List<SortKey> orderBy, List<WindowCall> calls, StructType schema)
        implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitWindow(this);
    }
}
