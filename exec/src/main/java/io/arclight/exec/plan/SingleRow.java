package io.arclight.exec.plan;

import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Passes on exactly one row: a row of nulls when there is none.
 *
 * <p>More than one row is the error SCALAR_SUBQUERY_TOO_MANY_ROWS.
 *
 * @param input a single partition
 */
public record SingleRow(PlanNode input) implements PlanNode {
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
        return visitor.visitSingleRow(this);
    }
}
