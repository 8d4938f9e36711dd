package io.arclight.planner.validate.expression;

import static java.util.stream.Collectors.joining;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.validate.typed.Typed;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;

/** DISTINCT with WITHIN GROUP (ORDER BY ...): distinct values can be ordered by themselves alone. */
final class DistinctOrder {
    private DistinctOrder() {}

    /**
     * Checks a call.
     *
     * @param argument the first argument as written
     * @param castType what it is cast to
     * @param keys what the rows are ordered by
     */
    static void check(
            FunctionDescriptor function, FunctionCall call, Typed argument, DataType castType, List<Typed> keys) {
        RexNode value = uncast(argument.rex());
        if (keys.size() != 1
                || !keys.get(0).rex().equals(argument.rex())
                        && !keys.get(0).rex().equals(value)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_WITHIN_GROUP_EXPRESSION__MISMATCH_WITH_DISTINCT_INPUT,
                    Map.of(
                            "funcName",
                            "`" + function.name() + "`",
                            "funcArg",
                            "\"" + argument.print() + "\"",
                            "orderingExpr",
                            keys.stream().map(key -> "\"" + key.print() + "\"").collect(joining(", "))),
                    call.origin(),
                    null);
        }
        DataType type = keys.get(0).type();
        // Different values of these types may have the same text.
        if (!type.equals(castType)
                && (type == AtomicType.FLOAT || type == AtomicType.DOUBLE || type == AtomicType.TIMESTAMP)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_WITHIN_GROUP_EXPRESSION__MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST,
                    Map.of(
                            "funcName",
                            "`" + function.name() + "`",
                            "inputType",
                            "\"" + type.sql() + "\"",
                            "castType",
                            "\"" + castType.sql() + "\""),
                    call.origin(),
                    null);
        }
    }

    private static RexNode uncast(RexNode value) {
        return value instanceof RexCall call && call.getOperator() instanceof CastOperator
                ? call.getOperands().get(0)
                : value;
    }
}
