package io.arclight.sql;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import io.arclight.planner.explain.UnresolvedText;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.ValueExpression.InList;
import io.arclight.sql.expressions.WindowSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An expression over the columns of a {@link Dataset}, not resolved before it is used in one. Immutable.
 *
 * <p>Wherever a method takes an {@code Object}, a {@code Column} stands for itself and any other value is a literal.
 */
public final class Column {
    private final LogicalExpression expression;

    /** A column by name: {@code name}, {@code t.name}, {@code struct.field}, or a star. */
    public Column(String name) {
        this(ColumnNames.expression(name, 0));
    }

    Column(LogicalExpression expression) {
        this.expression = expression;
    }

    /** The column that an unresolved expression makes. */
    public static Column of(LogicalExpression expression) {
        return new Column(expression);
    }

    /** What this column means. */
    public LogicalExpression expression() {
        return expression;
    }

    /** The sum. */
    public Column plus(Object other) {
        return binary("+", other);
    }

    /** The difference. */
    public Column minus(Object other) {
        return binary("-", other);
    }

    /** The product. */
    public Column multiply(Object other) {
        return binary("*", other);
    }

    /** The quotient; of integers it is a double. */
    public Column divide(Object other) {
        return binary("/", other);
    }

    /** The remainder. */
    public Column mod(Object other) {
        return binary("%", other);
    }

    /** Whether both are equal; null when one is null. */
    public Column equalTo(Object other) {
        return binary("=", other);
    }

    /** Whether both differ; null when one is null. */
    public Column notEqual(Object other) {
        return functions.not(equalTo(other));
    }

    /** Whether both are equal or both null. */
    public Column eqNullSafe(Object other) {
        return binary("<=>", other);
    }

    /** Whether this is less. */
    public Column lt(Object other) {
        return binary("<", other);
    }

    /** Whether this is less or equal. */
    public Column leq(Object other) {
        return binary("<=", other);
    }

    /** Whether this is greater. */
    public Column gt(Object other) {
        return binary(">", other);
    }

    /** Whether this is greater or equal. */
    public Column geq(Object other) {
        return binary(">=", other);
    }

    /** Three-valued conjunction. */
    public Column and(Column other) {
        return binary("and", other);
    }

    /** Three-valued disjunction. */
    public Column or(Column other) {
        return binary("or", other);
    }

    /** Whether this lies between two values, both included. */
    public Column between(Object lower, Object upper) {
        return geq(lower).and(leq(upper));
    }

    /** Whether this is null. */
    public Column isNull() {
        return unary("isnull");
    }

    /** Whether this is not null. */
    public Column isNotNull() {
        return unary("isnotnull");
    }

    /** Whether this is NaN. */
    public Column isNaN() {
        return unary("isnan");
    }

    /** Whether this equals one of some values. */
    public Column isin(Object... values) {
        List<LogicalExpression> options = new ArrayList<>();
        for (Object value : values) {
            options.add(functions.lit(value).expression);
        }
        return new Column(new InList(expression, options, Origin.NONE));
    }

    /** Whether this equals one of some values. */
    public Column isInCollection(Iterable<?> values) {
        List<Object> list = new ArrayList<>();
        values.forEach(list::add);
        return isin(list.toArray());
    }

    /** Whether this matches a LIKE pattern. */
    public Column like(String pattern) {
        return binary("like", pattern);
    }

    /** Whether this matches a LIKE pattern, ignoring case. */
    public Column ilike(String pattern) {
        return binary("ilike", pattern);
    }

    /** Whether a regular expression is found in this. */
    public Column rlike(String pattern) {
        return binary("rlike", pattern);
    }

    /** Whether this contains a string. */
    public Column contains(Object part) {
        return binary("contains", part);
    }

    /** Whether this starts with a string. */
    public Column startsWith(Object prefix) {
        return binary("startswith", prefix);
    }

    /** Whether this ends with a string. */
    public Column endsWith(Object suffix) {
        return binary("endswith", suffix);
    }

    /** The part of so many characters from a position, counted from 1. */
    public Column substr(int start, int length) {
        return call("substring", this, functions.lit(start), functions.lit(length));
    }

    /** The element of an array at an index from 0, the value of a map for a key, or a field of a struct. */
    public Column getItem(Object key) {
        return binary("[]", key);
    }

    /** A field of a struct. */
    public Column getField(String name) {
        return binary("[]", name);
    }

    /** Bitwise and. */
    public Column bitwiseAND(Object other) {
        return binary("&", other);
    }

    /** Bitwise or. */
    public Column bitwiseOR(Object other) {
        return binary("|", other);
    }

    /** Bitwise exclusive or. */
    public Column bitwiseXOR(Object other) {
        return binary("^", other);
    }

    /** Converted to another type. */
    public Column cast(DataType type) {
        return new Column(new CastExpression(expression, type, false, Origin.NONE));
    }

    /** Converted to another type, given as in SQL: {@code "bigint"}, {@code "decimal(10,2)"}. */
    public Column cast(String type) {
        return cast(SqlTexts.dataType(type));
    }

    /** Converted to another type; null where that fails. */
    public Column try_cast(DataType type) {
        return new Column(new CastExpression(expression, type, true, Origin.NONE));
    }

    /** Converted to another type, given as in SQL; null where that fails. */
    public Column try_cast(String type) {
        return try_cast(SqlTexts.dataType(type));
    }

    /** Under a name. */
    public Column as(String name) {
        return new Column(new Alias(expression, List.of(name)));
    }

    /** Under several names: a generator of several columns. */
    public Column as(String[] names) {
        return new Column(new Alias(expression, Arrays.asList(names)));
    }

    /** Under a name. */
    public Column alias(String name) {
        return as(name);
    }

    /** Under a name. */
    public Column name(String name) {
        return as(name);
    }

    /** As a key of an ascending order, nulls first. */
    public Column asc() {
        return order(false, true);
    }

    /** As a key of an ascending order, nulls first. */
    public Column asc_nulls_first() {
        return order(false, true);
    }

    /** As a key of an ascending order, nulls last. */
    public Column asc_nulls_last() {
        return order(false, false);
    }

    /** As a key of a descending order, nulls last. */
    public Column desc() {
        return order(true, false);
    }

    /** As a key of a descending order, nulls first. */
    public Column desc_nulls_first() {
        return order(true, true);
    }

    /** As a key of a descending order, nulls last. */
    public Column desc_nulls_last() {
        return order(true, false);
    }

    /**
     * One more branch of a case distinction that {@link functions#when} began.
     *
     * @throws IllegalStateException when this is no case distinction, or has its {@code otherwise} already
     */
    public Column when(Column condition, Object value) {
        CaseExpression open = openCase("when");
        List<CaseExpression.Branch> branches = new ArrayList<>(open.branches());
        branches.add(new CaseExpression.Branch(condition.expression, functions.lit(value).expression));
        return new Column(new CaseExpression(Optional.empty(), branches, Optional.empty(), Origin.NONE));
    }

    /**
     * The value where no branch of a case distinction applies.
     *
     * @throws IllegalStateException when this is no case distinction, or has its {@code otherwise} already
     */
    public Column otherwise(Object value) {
        CaseExpression open = openCase("otherwise");
        return new Column(new CaseExpression(
                Optional.empty(), open.branches(), Optional.of(functions.lit(value).expression), Origin.NONE));
    }

    private CaseExpression openCase(String method) {
        if (expression instanceof CaseExpression open && open.otherwise().isEmpty()) {
            return open;
        }
        throw new IllegalStateException(method + "() can only be applied on a Column previously generated by when()");
    }

    /** This function over a window. */
    public Column over(WindowSpec window) {
        if (expression instanceof FunctionCall call) {
            CallClauses clauses = call.clauses();
            return new Column(new FunctionCall(
                    call.name(),
                    call.arguments(),
                    new CallClauses(
                            clauses.distinct(),
                            clauses.filter(),
                            clauses.ordering(),
                            clauses.ignoreNulls(),
                            Optional.of(window.definition())),
                    call.origin()));
        }
        throw new IllegalStateException("over() needs a function, such as sum(...) or row_number()");
    }

    /** The expression as SQL, names as they were written: {@code (a + 1) AS b}. */
    @Override
    public String toString() {
        return UnresolvedText.of(expression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && column.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    SortOrder sortOrder() {
        return expression instanceof SortOrder order ? order : new SortOrder(expression, false, true);
    }

    static Column call(String name, Column... arguments) {
        return new Column(new FunctionCall(
                name, Arrays.stream(arguments).map(Column::expression).toList(), CallClauses.NONE, Origin.NONE));
    }

    private Column binary(String operator, Object other) {
        return call(operator, this, functions.lit(other));
    }

    private Column unary(String function) {
        return call(function, this);
    }

    private Column order(boolean descending, boolean nullsFirst) {
        return new Column(new SortOrder(expression, descending, nullsFirst));
    }
}
