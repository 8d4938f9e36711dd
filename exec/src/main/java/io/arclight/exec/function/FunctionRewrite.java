package io.arclight.exec.function;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import java.util.List;

/** What a function that is short for other expressions stands for, see {@link FunctionDescriptor#rewrite()}. */
public interface FunctionRewrite {
    /**
     * Gives the expression that takes the place of a call.
     *
     * @param builder makes expressions, with the coercions that the same text in SQL would get
     * @param arguments the arguments, resolved, not cast
     * @throws io.arclight.exec.error.ArclightException WRONG_NUM_ARGS when there are too many or too few
     */
    <T> T apply(Builder<T> builder, List<T> arguments);

    /**
     * Makes expressions of the caller's kind.
     *
     * @param <T> the expressions
     */
    interface Builder<T> {
        /** The session's settings. */
        Settings settings();

        /** A call of a function or operator of the registry. */
        T call(String function, List<T> arguments);

        /** {@code CASE WHEN condition THEN result ELSE otherwise END}; null for otherwise means there is no ELSE. */
        T caseWhen(List<T> conditions, List<T> results, T otherwise);

        /** The first that is not null. */
        T coalesce(List<T> operands);

        /** A cast as if written with CAST: by the session's mode. */
        T cast(T operand, DataType type);

        /** The type of an expression. */
        DataType type(T operand);

        /** A constant, in the form described at {@link io.arclight.exec.expression.Literal}. */
        T literal(Object value, DataType type);
    }
}
