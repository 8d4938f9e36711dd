package io.arclight.exec.plan;

import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * The first rows of each partition in an order, without sorting the rest.
 *
 * @param input the rows
 * @param keys the order
 * @param limit how many rows
 * @param offset how many rows to skip before
 */
public record TopN(PlanNode input, List<SortKey> keys, long limit, long offset) implements PlanNode {
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
        return visitor.visitTopN(this);
    }
}
