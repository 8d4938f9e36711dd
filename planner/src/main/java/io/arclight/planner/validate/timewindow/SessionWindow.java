package io.arclight.planner.validate.timewindow;

import io.arclight.exec.plan.part.WindowFrame.Kind;
import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.CaseExpression.Branch;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import io.arclight.planner.logical.WindowDefinition.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of {@code session_window(time, gap)}. Each row opens a window of its own; those of a group that touch become
 * one: a row begins a session where its window starts behind the ends of all before it, the sessions are numbered by
 * counting their beginnings, and each lasts from the first start to the last end.
 */
record SessionWindow(FunctionCall call, Terms terms, Attribute column) {
    private static final String BEGINS = "session_window begins";
    private static final String NUMBER = "session_window number";

    static SessionWindow of(FunctionCall call) {
        if (call.arguments().size() != 2) {
            throw WindowArguments.wrongCount(call, "2");
        }
        Terms terms = new Terms(call.origin());
        return new SessionWindow(call, terms, terms.name(WindowCalls.SESSION_WINDOW));
    }

    /** The window of a row alone. */
    LogicalExpression single(LogicalExpression time) {
        LogicalExpression gap =
                new CastExpression(call.arguments().get(1), AtomicType.CALENDAR_INTERVAL, false, terms.origin());
        return terms.alias(terms.window(time, terms.call("+", time, gap)), WindowCalls.SESSION_WINDOW);
    }

    /** False, or unknown, for windows of nothing. */
    LogicalExpression isProper() {
        return terms.call("<", start(), end());
    }

    /** The columns to add, one after the other, so that the last one is the window of a row's session. */
    List<LogicalExpression> merging(List<LogicalExpression> keys) {
        LogicalExpression latest = terms.over(ordered(keys, Kind.PRECEDING), "max", end());
        Branch goesOn = new Branch(terms.call("<=", start(), latest), terms.number(0));
        LogicalExpression begins =
                new CaseExpression(Optional.empty(), List.of(goesOn), Optional.of(terms.number(1)), terms.origin());
        LogicalExpression number = terms.over(ordered(keys, Kind.CURRENT_ROW), "sum", terms.name(BEGINS));
        List<LogicalExpression> session = new ArrayList<>(keys);
        session.add(terms.name(NUMBER));
        WindowDefinition whole =
                new WindowDefinition(Optional.empty(), session, List.of(), Optional.empty(), terms.origin());
        LogicalExpression merged = terms.window(terms.over(whole, "min", start()), terms.over(whole, "max", end()));
        return List.of(
                terms.alias(begins, BEGINS),
                terms.alias(number, NUMBER),
                terms.alias(merged, WindowCalls.SESSION_WINDOW));
    }

    private LogicalExpression start() {
        return terms.field(column, "start");
    }

    private LogicalExpression end() {
        return terms.field(column, "end");
    }

    /** The rows of a group by time, up to the one before or this one. */
    private WindowDefinition ordered(List<LogicalExpression> keys, Kind upper) {
        Bound last = new Bound(upper, upper == Kind.PRECEDING ? Optional.of(terms.count(1)) : Optional.empty());
        Frame frame = new Frame(Unit.ROWS, new Bound(Kind.UNBOUNDED_PRECEDING, Optional.empty()), last);
        return new WindowDefinition(
                Optional.empty(),
                keys,
                List.of(new SortOrder(start(), false, true), new SortOrder(end(), false, true)),
                Optional.of(frame),
                terms.origin());
    }
}
