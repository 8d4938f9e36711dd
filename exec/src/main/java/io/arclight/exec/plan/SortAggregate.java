package io.arclight.exec.plan;

import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Groups rows that come sorted by the keys, and aggregates each group. Holds one group at a time.
 *
 * @param input the rows
 * @param aggregation keys, calls and phase
 */
public record SortAggregate(PlanNode input, Aggregation aggregation) implements PlanNode {
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
        return visitor.visitSortAggregate(this);
    }
}
