package io.arclight.exec.expression;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A constant. Values are held as in {@link io.arclight.exec.row.RowCursor#get}: Boolean, Byte, Short, Integer (also dates,
 * as days, and year-month intervals, as months), Long (also timestamps and day-time intervals, as microseconds), Float,
 * Double, java.math.BigDecimal with the type's scale, String, byte[], io.arclight.exec.row.CalendarInterval, List for
 * arrays, java.util.Map for maps, Object[] for structs, or null.
 *
 * @param value the value, or null
 * @param type its type
 */
public record Literal(Object value, DataType type) implements Expression {
    @Override
    public boolean nullable() {
        return value == null;
    }

    @Override
    public List<Expression> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}
