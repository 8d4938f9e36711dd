package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Computes one column per expression.
 *
 * @param input the rows
 * @param expressions over the input's columns
 * @param schema names and types of the results
 */
public record Project(PlanNode input, List<Expression> expressions, StructType schema) implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitProject(this);
    }
}
