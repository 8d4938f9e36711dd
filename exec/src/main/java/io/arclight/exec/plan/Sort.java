package io.arclight.exec.plan;

import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Sorts the rows of each partition; stable order among equals is not promised. It spills.
 *
 * @param input the rows
 * @param keys the order
 */
public record Sort(PlanNode input, List<SortKey> keys) implements PlanNode {
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
        return visitor.visitSort(this);
    }
}
