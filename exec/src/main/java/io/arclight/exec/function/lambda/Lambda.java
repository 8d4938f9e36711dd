package io.arclight.exec.function.lambda;

import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;

/**
 * A lambda function, analyzed.
 *
 * @param body the result, an expression over the parameters and, behind them, the captured columns
 * @param parameters the number of parameters
 */
public record Lambda(Expression body, int parameters) {
    /** The type of the result. */
    public DataType type() {
        return body.type();
    }

    /** Whether the result may be null. */
    public boolean nullable() {
        return body.nullable();
    }

    /** Whether the result can be a condition: a boolean or nothing but null. */
    boolean isCondition() {
        return type() == AtomicType.BOOLEAN || type() == AtomicType.NULL;
    }

    /** Whether the body may raise an error. */
    boolean isFallible() {
        return isFallible(body);
    }

    private static boolean isFallible(Expression expression) {
        boolean self = expression instanceof Cast
                || expression instanceof Call call && call.function().traits().fallible();
        return self || expression.children().stream().anyMatch(Lambda::isFallible);
    }

    /** Whether the same arguments always give the same result. */
    boolean isDeterministic() {
        return isDeterministic(body);
    }

    private static boolean isDeterministic(Expression expression) {
        boolean self =
                !(expression instanceof Call call) || call.function().traits().deterministic();
        return self && expression.children().stream().allMatch(Lambda::isDeterministic);
    }
}
