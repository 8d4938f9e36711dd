package io.arclight.exec.plan;

import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Groups rows and aggregates each group, by a hash table. It spills.
 *
 * @param input the rows
 * @param aggregation keys, calls and phase
 */
public record HashAggregate(PlanNode input, Aggregation aggregation) implements PlanNode {
    @Override
    public StructType schema() {
        return aggregation.schema();
    }

    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitHashAggregate(this);
    }
}
