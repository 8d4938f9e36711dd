package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Gives each row several times, once per projection: grouping sets.
 *
 * @param input the rows
 * @param projections lists of expressions over the input's columns, each as long as the schema
 * @param schema names and types of the results
 */
public record Expand(PlanNode input, List<List<Expression>> projections, StructType schema) implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitExpand(this);
    }
}
