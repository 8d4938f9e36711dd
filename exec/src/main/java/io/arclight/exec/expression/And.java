package io.arclight.exec.expression;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * Three-valued conjunction; later operands are evaluated only for rows that no earlier one made false.
 *
 * @param operands two or more booleans
 */
public record And(List<Expression> operands) implements Expression {
    @Override
    public DataType type() {
        return AtomicType.BOOLEAN;
    }

    @Override
    public boolean nullable() {
        return operands.stream().anyMatch(Expression::nullable);
    }

    @Override
    public List<Expression> children() {
        return operands;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitAnd(this);
    }
}
