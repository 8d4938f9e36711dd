package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;

/** {@code FILTER (WHERE ...)} behind a call of an aggregate function. */
final class AggregateFilter {
    private AggregateFilter() {}

    /** The condition; aggregates and window functions within it are errors of the filter. */
    static Typed analyze(ExpressionAnalyzer expressions, FunctionCall call, LogicalExpression condition) {
        try {
            return expressions.analyze(condition);
        } catch (ArclightException e) {
            String found = "\"" + e.origin().fragment() + "\"";
            switch (e.condition()) {
                case NESTED_AGGREGATE_FUNCTION ->
                    throw error(
                            ErrorCondition.INVALID_AGGREGATE_FILTER__CONTAINS_AGGREGATE,
                            call,
                            e.origin().fragment(),
                            "aggExpr",
                            found);
                case UNSUPPORTED_EXPR_FOR_OPERATOR ->
                    throw error(
                            ErrorCondition.INVALID_AGGREGATE_FILTER__CONTAINS_WINDOW_FUNCTION,
                            call,
                            e.origin().fragment(),
                            "windowExpr",
                            found);
                default -> throw e;
            }
        }
    }

    /** The condition as an operand; unknown is false. */
    static RexNode rex(TypedBuilder builder, FunctionCall call, Typed condition) {
        if (condition.type() != AtomicType.BOOLEAN && condition.type() != AtomicType.NULL) {
            throw error(ErrorCondition.INVALID_AGGREGATE_FILTER__NOT_BOOLEAN, call, condition.print());
        }
        if (!RexUtil.isDeterministic(condition.rex())) {
            throw error(ErrorCondition.INVALID_AGGREGATE_FILTER__NON_DETERMINISTIC, call, condition.print());
        }
        RexNode filter = builder.condition(condition, ErrorCondition.DATATYPE_MISMATCH__FILTER_NOT_BOOLEAN, "filter");
        return filter.getType().isNullable()
                ? builder.coalesce(List.of(Typed.of(filter, ""), builder.literal(false, AtomicType.BOOLEAN)))
                        .rex()
                : filter;
    }

    private static ArclightException error(
            ErrorCondition condition, FunctionCall call, String filter, String... parameter) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("filterExpr", "\"" + filter + "\"");
        if (parameter.length > 0) {
            parameters.put(parameter[0], parameter[1]);
        }
        return new ArclightException(condition, parameters, call.origin(), null);
    }
}
