package io.arclight.exec.plan;

import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Writes each partition into files of its own, and gives one row per file once all are visible (see {@link WriteTarget}).
 *
 * @param input the rows
 * @param target where and how
 * @param schema path string, rows bigint, bytes bigint
 */
public record Write(PlanNode input, WriteTarget target, StructType schema) implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitWrite(this);
    }
}
