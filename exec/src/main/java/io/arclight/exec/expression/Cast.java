package io.arclight.exec.expression;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Objects;

/**
 * A conversion between types.
 *
 * @param operand what is converted
 * @param type the target type
 * @param mode what happens to values that do not fit
 * @param origin where it was written, for errors
 */
public record Cast(Expression operand, DataType type, Mode mode, Origin origin) implements Expression {
    /** What happens to values that do not fit the target type. */
    public enum Mode {
        /** An error: CAST_INVALID_INPUT, CAST_OVERFLOW, ... */
        ANSI,
        /** NULL or wrap-around, as Spark does with ANSI mode off. */
        LEGACY,
        /** NULL, as {@code try_cast}. */
        TRY
    }

    @Override
    public boolean nullable() {
        return operand.nullable() || mode != Mode.ANSI;
    }

    @Override
    public List<Expression> children() {
        return List.of(operand);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCast(this);
    }

    /** Where it was written plays no part. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cast otherCast
                && otherCast.operand.equals(operand)
                && otherCast.type.equals(type)
                && otherCast.mode.equals(mode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operand, type, mode);
    }
}
