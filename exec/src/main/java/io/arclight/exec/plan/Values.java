package io.arclight.exec.plan;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Rows that stand in the query.
 *
 * @param rows the rows; literals are of the schema's types
 * @param schema names and types
 */
public record Values(List<List<Literal>> rows, StructType schema) implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of();
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitValues(this);
    }
}
