package io.arclight.planner.validate.timewindow;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.WindowDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Makes the expressions that a call stands for.
 *
 * @param origin where the call was written
 */
record Terms(Origin origin) {
    Attribute name(String name) {
        return new Attribute(List.of(name), 0, origin);
    }

    FunctionCall call(String function, LogicalExpression... arguments) {
        return new FunctionCall(function, List.of(arguments), CallClauses.NONE, origin);
    }

    FunctionCall over(WindowDefinition window, String function, LogicalExpression argument) {
        CallClauses clauses = new CallClauses(false, Optional.empty(), List.of(), false, Optional.of(window));
        return new FunctionCall(function, List.of(argument), clauses, origin);
    }

    LogicalExpression alias(LogicalExpression expression, String name) {
        return new Alias(expression, List.of(name));
    }

    Constant text(String value) {
        return new Constant(value, AtomicType.STRING, origin);
    }

    Constant number(long value) {
        return new Constant(value, AtomicType.LONG, origin);
    }

    Constant count(int value) {
        return new Constant(value, AtomicType.INTEGER, origin);
    }

    FunctionCall field(LogicalExpression struct, String name) {
        return call("[]", struct, text(name));
    }

    /** A window: the moments from its start up to its end, which is outside. */
    FunctionCall window(LogicalExpression start, LogicalExpression end) {
        return call("named_struct", text("start"), start, text("end"), end);
    }
}
