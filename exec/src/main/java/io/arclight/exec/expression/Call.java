package io.arclight.exec.expression;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Objects;

/**
 * A call of a scalar function. Arguments are of exactly the binding's types.
 *
 * @param function the function, bound
 * @param arguments the arguments
 * @param origin where it was written, for errors
 */
public record Call(ScalarBinding function, List<Expression> arguments, Origin origin) implements Expression {
    @Override
    public DataType type() {
        return function.resultType();
    }

    @Override
    public boolean nullable() {
        return function.nullable();
    }

    @Override
    public List<Expression> children() {
        return arguments;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCall(this);
    }

    /** Where it was written plays no part. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Call otherCall
                && otherCall.function.equals(function)
                && otherCall.arguments.equals(arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(function, arguments);
    }
}
