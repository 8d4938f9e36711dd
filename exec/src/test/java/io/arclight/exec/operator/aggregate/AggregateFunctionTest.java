package io.arclight.exec.operator.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Results of aggregate functions over few rows, as Spark's documentation and test results have them. */
class AggregateFunctionTest {
    private static final DataType INT = AtomicType.INTEGER;
    private static final DataType LONG = AtomicType.LONG;
    private static final DataType DOUBLE = AtomicType.DOUBLE;
    private static final DataType STRING = AtomicType.STRING;

    private final Random random = new Random(7);
    private List<Literal> constants = List.of();
    private boolean distinct;
    private List<SortKey> ordering = List.of();
    private boolean ansi = true;

    private static StructType schema(DataType... types) {
        StructType schema = StructType.EMPTY;
        for (DataType type : types) {
            schema = schema.add("c", type);
        }
        return schema;
    }

    private static List<Object[]> column(Object... values) {
        return Arrays.stream(values).map(value -> new Object[] {value}).toList();
    }

    private AggregateFunctionTest with(Object value, DataType type) {
        constants = List.of(new Literal(value, type));
        return this;
    }

    private AggregateCall call(String name, StructType input) {
        List<Expression> expressions = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            DataType type = input.field(i).dataType();
            expressions.add(new ColumnReference(i, type, true));
            arguments.add(new Argument(type, true, false, null, "c" + i));
        }
        for (Literal constant : constants) {
            expressions.add(constant);
            arguments.add(new Argument(constant.type(), false, true, constant.value(), "constant"));
        }
        Settings settings = Settings.defaults().with(Settings.ANSI, Boolean.toString(ansi));
        AggregateBinding binding =
                (AggregateBinding) FunctionRegistry.find(name).orElseThrow().bind(arguments, settings);
        return new AggregateCall(binding, expressions, distinct, Optional.empty(), ordering, Origin.NONE);
    }

    private void check(String expected, String name, StructType written, List<Object[]> rows) {
        AggregateCall call = call(name, written);
        // The planner casts arguments to what the function asks for.
        StructType input = schema(
                call.function().argumentTypes().subList(0, written.size()).toArray(DataType[]::new));
        StructType output = schema(call.function().resultType());
        Aggregation complete = new Aggregation(Aggregation.Phase.COMPLETE, List.of(), List.of(call), output);
        Aggregation partial = new Aggregation(
                Aggregation.Phase.PARTIAL,
                List.of(),
                List.of(call),
                schema(GroupStates.types(List.of(call)).toArray(DataType[]::new)));
        Aggregation last = new Aggregation(Aggregation.Phase.FINAL, List.of(), List.of(call), output);
        for (int batchRows : new int[] {1, 3, 4096}) {
            try (OperatorHarness harness = new OperatorHarness(random, batchRows, 1 << 26)) {
                Operator operator = operator(complete, harness, harness.source(input, rows));
                assertResult(expected, show(harness.run(output, operator)), name);
                Operator first = operator(partial, harness, harness.source(input, rows));
                assertResult(expected, show(harness.run(output, operator(last, harness, first))), name);
            }
        }
    }

    /** Fractions may differ in the last digits, because they depend on the order of additions. */
    private static void assertResult(String expected, String actual, String name) {
        if (expected.matches("-?\\d+\\.\\d+") && !actual.equals("null")) {
            assertEquals(Double.parseDouble(expected), Double.parseDouble(actual), 1e-12, name);
        } else {
            assertEquals(expected, actual, name);
        }
    }

    private static Operator operator(Aggregation aggregation, OperatorHarness harness, Operator source) {
        HashAggregate node = new HashAggregate(new Values(List.of(), StructType.EMPTY), aggregation);
        return new HashAggregateOperator(node, source, harness.context(), harness.metrics());
    }

    private static String show(List<Object[]> rows) {
        return RandomValues.show(rows.get(0)[0]);
    }

    @Test
    void moments() {
        List<Object[]> rows = column(1, 1, 2, 2, 3, 3, null, 3, null);
        check("-0.2723801058145729", "skewness", schema(INT), column(1, 1, 2, 2, 3, 3, 3));
        check("-1.5069204152249134", "kurtosis", schema(DOUBLE), column(1, 2, 1, 2, 3, 3, 3, null));
        check("0.8095238095238094", "variance", schema(DOUBLE), column(1, 1, 2, 2, 3, 3, 3));
        check("0.8997354108424372", "stddev", schema(DOUBLE), rows);
        check("null", "var_samp", schema(DOUBLE), column(1.0));
        check("0.0", "var_pop", schema(DOUBLE), column(1.0));
        check("null", "stddev_pop", schema(DOUBLE), column((Object) null));
    }

    @Test
    void pairs() {
        StructType input = schema(DOUBLE, DOUBLE);
        List<Object[]> rows = List.of(
                new Object[] {3.0, 2.0}, new Object[] {3.0, 3.0}, new Object[] {6.0, 4.0}, new Object[] {null, 9.0});
        check("0.8660254037844387", "corr", input, rows);
        check("1.0", "covar_pop", input, rows);
        check("1.5", "covar_samp", input, rows);
        check("3", "regr_count", input, rows);
        check("3.0", "regr_avgx", input, rows);
        check("4.0", "regr_avgy", input, rows);
        check("1.5", "regr_slope", input, rows);
        check("-0.5", "regr_intercept", input, rows);
        check("2.0", "regr_sxx", input, rows);
        check("6.0", "regr_syy", input, rows);
        check("3.0", "regr_sxy", input, rows);
        check("0.7500000000000001", "regr_r2", input, rows);
    }

    @Test
    void bits() {
        check("1", "bit_and", schema(INT), column(3, 5, null));
        check("7", "bit_or", schema(INT), column(3, 5));
        check("6", "bit_xor", schema(LONG), column(3L, 5L));
        check("null", "bit_and", schema(INT), column((Object) null));
    }

    @Test
    void lists() {
        check("[1, 2, 1]", "collect_list", schema(INT), column(1, 2, null, 1));
        check("[1, 2]", "collect_set", schema(INT), column(1, 2, null, 1));
        check("[]", "collect_set", schema(STRING), column((Object) null));
        check("abc", "listagg", schema(STRING), column("a", null, "b", "c"));
        with(", ", STRING).check("a, b, c", "string_agg", schema(STRING), column("a", null, "b", "c"));
        check("null", "string_agg", schema(STRING), column((Object) null));
    }

    @Test
    void sortsWhatIsOrderSensitive() {
        ordering = List.of(new SortKey(new ColumnReference(0, STRING, true), true, false));
        with("-", STRING).check("c-b-a", "listagg", schema(STRING), column("a", "c", null, "b"));
        constants = List.of();
        check("[c, b, b, a]", "collect_list", schema(STRING), column("a", "b", "c", null, "b"));
        distinct = true;
        check("[c, b, a]", "collect_list", schema(STRING), column("a", "b", "c", null, "b"));
    }

    @Test
    void countsDistinctRowsOnce() {
        distinct = true;
        check("3", "count", schema(INT), column(1, 2, 2, null, 1, 3));
        check("6", "sum", schema(INT), column(1, 2, 2, null, 1, 3));
        List<Object[]> pairs =
                List.of(new Object[] {1, "a"}, new Object[] {1, "b"}, new Object[] {1, "a"}, new Object[] {null, "a"});
        check("2", "count", schema(INT, STRING), pairs);
        check("2.0", "avg", schema(DOUBLE), column(1.0, 3.0, 3.0, -0.0 + 1, 2.0));
    }

    @Test
    void extremesByOthers() {
        StructType input = schema(STRING, INT);
        List<Object[]> rows = List.of(
                new Object[] {"a", 10}, new Object[] {"b", 50}, new Object[] {null, 60}, new Object[] {"d", null});
        check("null", "max_by", input, rows);
        check("a", "min_by", input, rows);
        check("b", "max_by", input, rows.subList(0, 2));
    }

    @Test
    void percentiles() {
        with(0.3, DOUBLE).check("3.0", "percentile", schema(INT), column(0, 10));
        with(List.of(0.25, 0.75), new ArrayType(DOUBLE, false))
                .check("[2.5, 7.5]", "percentile", schema(INT), column(0, null, 10));
        with(0.25, DOUBLE).check("5917.75", "percentile_cont", schema(INT), column(8113, 5186));
        with(0.25, DOUBLE).check("5186.0", "percentile_disc", schema(INT), column(8113, 5186));
        constants = List.of(new Literal(0.25, DOUBLE), new Literal(true, AtomicType.BOOLEAN));
        check("7381.25", "percentile_cont", schema(INT), column(8113, 5186));
        constants = List.of();
        check("22.5", "median", schema(INT), column(10, 20, 25, 30));
        check("4", "median", schema(YearMonthIntervalType.DEFAULT), column(3, 5));
        check("null", "median", schema(INT), column((Object) null));
        constants = List.of(new Literal(List.of(0.5, 0.4, 0.1), new ArrayType(DOUBLE, false)), new Literal(100, INT));
        check("[1, 1, 0]", "approx_percentile", schema(INT), column(0, 1, 2, 10));
        with(0.5, DOUBLE).check("7", "percentile_approx", schema(INT), column(0, 6, 7, 9, 10));
        assertThrows(ArclightException.class, () -> with(1.5, DOUBLE).check("", "percentile", schema(INT), column(1)));
    }

    @Test
    void mostFrequent() {
        check("Accounting", "mode", schema(STRING), column("IT", "Accounting", "Sales", "Accounting", null));
        check("1", "mode", schema(INT), column(3, 1, 2));
    }

    @Test
    void estimatesDistinctValues() {
        check("3", "approx_count_distinct", schema(INT), column(1, 1, 2, 2, 3, null));
        check("0", "approx_count_distinct", schema(STRING), column((Object) null));
    }

    @Test
    void raisesOverflowUnlessTold() {
        List<Object[]> rows = column(Long.MAX_VALUE, 1L);
        ArclightException error = assertThrows(ArclightException.class, () -> check("", "sum", schema(LONG), rows));
        assertEquals(ErrorCondition.ARITHMETIC_OVERFLOW, error.condition());
        check("null", "try_sum", schema(LONG), rows);
        check("null", "try_sum", schema(LONG), column(Long.MAX_VALUE, 1L, -5L));
        ansi = false;
        check(Long.toString(Long.MIN_VALUE), "sum", schema(LONG), rows);
        DecimalType wide = new DecimalType(38, 0);
        List<Object[]> decimals = column(new BigDecimal("9".repeat(38)), BigDecimal.ONE);
        check("null", "sum", schema(wide), decimals);
        check("null", "try_sum", schema(wide), decimals);
        ansi = true;
        error = assertThrows(ArclightException.class, () -> check("", "sum", schema(wide), decimals));
        assertEquals(ErrorCondition.ARITHMETIC_OVERFLOW, error.condition());
    }

    @Test
    void firstAndLast() {
        check("null", "first", schema(STRING), column(null, "a", "b"));
        with(true, AtomicType.BOOLEAN).check("a", "first", schema(STRING), column(null, "a", "b"));
        with(true, AtomicType.BOOLEAN).check("b", "last", schema(STRING), column(null, "a", "b", null));
        constants = List.of();
        check("null", "last_value", schema(STRING), column("a", null));
        check("7", "any_value", schema(INT), column(7));
    }

    @Test
    void averagesIntervals() {
        check("2", "avg", schema(YearMonthIntervalType.DEFAULT), column(1, 2, null));
        check("3", "sum", schema(YearMonthIntervalType.DEFAULT), column(1, 2, null));
        check("null", "try_avg", schema(YearMonthIntervalType.DEFAULT), column(Integer.MAX_VALUE, 1));
    }
}
