package io.arclight.planner.validate.timewindow;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.GrowingNames;
import io.arclight.planner.validate.relation.FilterAnalyzer;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.select.SelectAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Selects that use {@code window} or {@code session_window}: these are columns, by the names of the functions, which are
 * computed below the select. A row that is in several windows is there several times, one without a time not at all.
 */
public final class TimeWindowAnalyzer {
    private final Surroundings surroundings;
    private Relation rows;

    private TimeWindowAnalyzer(Surroundings surroundings, Relation rows) {
        this.surroundings = surroundings;
        this.rows = rows;
    }

    /**
     * A select with calls of these functions replaced by columns.
     *
     * @param input the rows, with the column if there was a call
     * @param items the select list
     * @param grouping GROUP BY
     * @param call the call that was replaced
     */
    public record Windowed(
            Relation input, List<LogicalExpression> items, Optional<Grouping> grouping, Optional<FunctionCall> call) {}

    /**
     * HAVING, QUALIFY or ORDER BY of a select with calls of these functions replaced by the column of the select's own call.
     *
     * @param call the call of the select
     * @param clause the clause, which has to have the same call or none
     */
    public static LogicalExpression replace(FunctionCall call, LogicalExpression clause) {
        WindowCalls calls = new WindowCalls();
        calls.replaceAll(List.of(call));
        LogicalExpression replaced = calls.replaceAll(List.of(clause)).get(0);
        return calls.found().isPresent() ? replaced : clause;
    }

    /** Replaces the calls in a select. */
    public static Windowed replace(
            Surroundings surroundings, Relation input, List<LogicalExpression> items, Optional<Grouping> grouping) {
        WindowCalls calls = new WindowCalls();
        List<LogicalExpression> list = calls.replaceAll(items);
        Optional<Grouping> keys = grouping.map(calls::replace);
        Optional<FunctionCall> found = calls.found();
        if (found.isEmpty()) {
            return new Windowed(input, items, grouping, found);
        }
        TimeWindowAnalyzer analyzer = new TimeWindowAnalyzer(surroundings, input);
        if (found.get().name().equalsIgnoreCase(WindowCalls.WINDOW)) {
            analyzer.addWindows(found.get());
        } else {
            analyzer.addSessions(found.get(), keys.map(written -> new GroupingTerms(list, input).of(written)));
        }
        return new Windowed(analyzer.rows, list, keys, found);
    }

    private void addWindows(FunctionCall call) {
        FixedWindow window = FixedWindow.of(call);
        Terms terms = new Terms(call.origin());
        LogicalExpression time = time(call.arguments().get(0), terms);
        filter(terms.call("isnotnull", time));
        add(terms.alias(window.column(terms, time), WindowCalls.WINDOW));
        if (!window.isTumbling()) {
            Attribute column = terms.name(WindowCalls.WINDOW);
            filter(terms.call("<=", terms.field(column, "start"), time));
            filter(terms.call("<", time, terms.field(column, "end")));
        }
    }

    /** Without groups each row is a session of its own. */
    private void addSessions(FunctionCall call, Optional<List<LogicalExpression>> keys) {
        SessionWindow session = SessionWindow.of(call);
        Terms terms = session.terms();
        add(session.single(time(call.arguments().get(0), terms)));
        filter(session.isProper());
        keys.ifPresent(others -> session.merging(others).forEach(this::add));
    }

    private void add(LogicalExpression aliased) {
        rows = new SelectAnalyzer(surroundings).withColumns(rows, List.of(aliased));
    }

    private void filter(LogicalExpression condition) {
        rows = new FilterAnalyzer(surroundings).filter(rows, condition);
    }

    /** The time as a timestamp; that of a window is the last moment in it. */
    private LogicalExpression time(LogicalExpression written, Terms terms) {
        GrowingNames names = new GrowingNames(surroundings.context(), rows);
        DataType type = surroundings
                .over(names, names, names.names(), Map.of(), Clause.SELECT)
                .analyze(written)
                .type();
        if (type instanceof StructType) {
            return terms.call("window_time", written);
        }
        boolean isCast = type.isString() || type == AtomicType.DATE || type == AtomicType.NULL;
        return !isCast ? written : new CastExpression(written, AtomicType.TIMESTAMP, false, terms.origin());
    }
}
