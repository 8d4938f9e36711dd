package io.arclight.planner.validate.timewindow;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.util.Locale;

/** What can be wrong with the arguments of functions of time windows. */
final class WindowArguments {
    private WindowArguments() {}

    static ArclightException wrongCount(FunctionCall call, String expected) {
        return new ArclightException(
                        ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                        "functionName",
                        "`" + call.name().toLowerCase(Locale.ROOT) + "`",
                        "expectedNum",
                        expected,
                        "actualNum",
                        Integer.toString(call.arguments().size()))
                .at(call.origin());
    }

    static ArclightException notConstant(FunctionCall call, int index) {
        return new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__NON_FOLDABLE_INPUT,
                        "sqlExpr",
                        quote(call),
                        "inputName",
                        index == 1 ? "`windowDuration`" : index == 2 ? "`slideDuration`" : "`startTime`",
                        "inputType",
                        "\"INTERVAL DAY TO SECOND\"",
                        "inputExpr",
                        quote(call))
                .at(call.origin());
    }

    static ArclightException constraint(
            FunctionCall call, String left, String comparison, String right, long leftValue, long rightValue) {
        return new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__PARAMETER_CONSTRAINT_VIOLATION,
                        "sqlExpr",
                        quote(call),
                        "leftExprName",
                        "`" + left + "`",
                        "leftExprValue",
                        leftValue + "L",
                        "constraint",
                        comparison,
                        "rightExprName",
                        "`" + right + "`",
                        "rightExprValue",
                        rightValue + "L")
                .at(call.origin());
    }

    static String quote(FunctionCall call) {
        return "\"" + call.origin().fragment() + "\"";
    }
}
