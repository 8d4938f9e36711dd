package io.arclight.sql;

import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.sql.function.ProgramFunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The SQL functions as static methods on {@link Column}s, under Spark's names; those of one subject are inherited from a
 * class of their own. Any further function of the SQL dialect is at hand through {@link #call_function} and {@link #expr}.
 */
public final class functions extends ProgramFunctions {
    private functions() {}

    /** A column by name. */
    public static Column col(String name) {
        return new Column(name);
    }

    /** A column by name. */
    public static Column column(String name) {
        return new Column(name);
    }

    /**
     * A constant; a Column stands for itself.
     *
     * @param value null, a Java number, boolean, string, byte array, date or time, BigDecimal, or a Column
     * @throws io.arclight.exec.error.ArclightException when there is no type for such a value
     */
    public static Column lit(Object value) {
        return value instanceof Column column ? column : Column.of(Literals.constant(value));
    }

    /**
     * An expression in SQL.
     *
     * @throws io.arclight.exec.error.ArclightException PARSE_SYNTAX_ERROR
     */
    public static Column expr(String sql) {
        return Column.of(SqlTexts.expression(sql));
    }

    /** A function of the SQL dialect by name. */
    public static Column call_function(String name, Column... columns) {
        return Column.call(name, columns);
    }

    /** The negation. */
    public static Column not(Column column) {
        return Column.call("not", column);
    }

    /** Begins a case distinction, to go on with {@link Column#when} and {@link Column#otherwise}. */
    public static Column when(Column condition, Object value) {
        CaseExpression.Branch branch =
                new CaseExpression.Branch(condition.expression(), lit(value).expression());
        return Column.of(new CaseExpression(Optional.empty(), List.of(branch), Optional.empty(), Origin.NONE));
    }

    /** A key of an ascending order. */
    public static Column asc(String name) {
        return new Column(name).asc();
    }

    /** A key of a descending order. */
    public static Column desc(String name) {
        return new Column(name).desc();
    }

    /** A key of an ascending order, nulls first. */
    public static Column asc_nulls_first(String name) {
        return new Column(name).asc_nulls_first();
    }

    /** A key of an ascending order, nulls last. */
    public static Column asc_nulls_last(String name) {
        return new Column(name).asc_nulls_last();
    }

    /** A key of a descending order, nulls first. */
    public static Column desc_nulls_first(String name) {
        return new Column(name).desc_nulls_first();
    }

    /** A key of a descending order, nulls last. */
    public static Column desc_nulls_last(String name) {
        return new Column(name).desc_nulls_last();
    }

    /** Marks a Dataset small enough to go to every task of a join. */
    public static Dataset<Row> broadcast(Dataset<?> dataset) {
        return dataset.hint("broadcast");
    }

    /** An aggregate function of the SQL dialect over the distinct values of its arguments. */
    public static Column call_distinct(String name, Column first, Column... rest) {
        List<LogicalExpression> arguments = new ArrayList<>();
        arguments.add(first.expression());
        Arrays.stream(rest).map(Column::expression).forEach(arguments::add);
        CallClauses clauses = new CallClauses(true, Optional.empty(), List.of(), false, Optional.empty());
        return Column.of(new FunctionCall(name, arguments, clauses, Origin.NONE));
    }
}
