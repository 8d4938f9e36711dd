package io.arclight.exec.expression;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A column of the input.
 *
 * @param index its position from 0
 * @param type its type
 * @param nullable whether it may hold nulls
 */
public record ColumnReference(int index, DataType type, boolean nullable) implements Expression {
    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitColumn(this);
    }
}
