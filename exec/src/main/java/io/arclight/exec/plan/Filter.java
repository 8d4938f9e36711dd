package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Keeps the rows for which a condition is true.
 *
 * @param input the rows
 * @param condition a boolean; null drops the row
 */
public record Filter(PlanNode input, Expression condition) implements PlanNode {
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
        return visitor.visitFilter(this);
    }
}
