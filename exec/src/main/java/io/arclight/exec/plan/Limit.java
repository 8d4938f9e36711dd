package io.arclight.exec.plan;

import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Some rows, in the input's order if it has one.
 *
 * @param input the rows
 * @param limit how many rows, or -1 for all behind the offset
 * @param offset how many rows to skip before
 * @param global whether this counts over the whole query (its input is a single partition, or comes in order of the partitions); otherwise
 *     it only cuts each task's rows short
 */
public record Limit(PlanNode input, long limit, long offset, boolean global) implements PlanNode {
    @Override
    public StructType schema() {
        return input.schema();
    }

    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitLimit(this);
    }
}
