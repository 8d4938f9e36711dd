package io.arclight.exec.expression;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * The first operand that is not null; later ones are evaluated only for rows where all earlier ones are null.
 *
 * @param operands one or more, of exactly {@code type}
 * @param type the type of every operand
 */
public record Coalesce(List<Expression> operands, DataType type) implements Expression {
    @Override
    public boolean nullable() {
        return operands.stream().allMatch(Expression::nullable);
    }

    @Override
    public List<Expression> children() {
        return operands;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCoalesce(this);
    }
}
