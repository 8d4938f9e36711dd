package io.arclight.exec.plan;

import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Moves rows between tasks and ends a stage.
 *
 * @param input the rows
 * @param partitioning where each row goes
 */
public record Exchange(PlanNode input, Partitioning partitioning) implements PlanNode {
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
        return visitor.visitExchange(this);
    }
}
