package io.arclight.exec.plan;

import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * All rows of all inputs, whose columns are of the same types.
 *
 * @param inputs the inputs
 * @param schema names and types of the result
 */
public record Union(List<PlanNode> inputs, StructType schema) implements PlanNode {

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitUnion(this);
    }
}
