package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Gives each row once per row that a generator makes of it, with the generated columns behind the input's.
 *
 * @param input the rows
 * @param generator explode, ...
 * @param arguments the generator's arguments, over the input's columns
 * @param schema the input's columns, then the generated ones
 */
public record Generate(PlanNode input, GeneratorBinding generator, List<Expression> arguments, StructType schema)
        implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitGenerate(this);
    }
}
