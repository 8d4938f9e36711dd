package io.arclight.exec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.evaluate.row.RowEvaluator;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final DataType INT = AtomicType.INTEGER;
    private static final DataType STRING = AtomicType.STRING;
    private static final StructType SCHEMA =
            StructType.EMPTY.add("a", INT).add("b", INT).add("s", STRING);

    private final QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 28));
    private final MemoryAccount account = memory.account("test");
    private final SessionContext session =
            SessionContext.of(Settings.defaults().with(Settings.TIME_ZONE, "UTC"), Instant.EPOCH, "me");

    @AfterEach
    void nothingLeaks() {
        assertEquals(0, account.usedBytes());
    }

    private static Expression a() {
        return new ColumnReference(0, INT, true);
    }

    private static Expression b() {
        return new ColumnReference(1, INT, true);
    }

    private static Expression s() {
        return new ColumnReference(2, STRING, true);
    }

    private static Expression call(String name, Expression... arguments) {
        return Calls.of(Settings.defaults(), name, arguments);
    }

    private Batch batch(Object[]... rows) {
        try (RowAppender appender = new RowAppender(SCHEMA, account)) {
            for (Object[] row : rows) {
                appender.append(row);
            }
            return appender.build();
        }
    }

    private Batch sample() {
        return batch(
                new Object[] {1, 10, "one"},
                new Object[] {2, null, null},
                new Object[] {null, 30, "a text that is longer than a view"},
                new Object[] {4, 0, "four"});
    }

    private List<Object> evaluate(Batch batch, Expression expression) {
        try (ExpressionEvaluator evaluator = new ExpressionEvaluator(List.of(expression), session, account)) {
            Column column = evaluator.evaluate(batch).get(0);
            RowCursor cursor = new RowCursor(StructType.EMPTY.add("x", expression.type()));
            cursor.reset(new Batch(List.of(column), batch.length(), batch.selection()));
            List<Object> values = new ArrayList<>();
            while (cursor.next()) {
                values.add(cursor.get(0));
            }
            column.release();
            return values;
        } finally {
            batch.release();
        }
    }

    private List<Integer> filter(Batch batch, Expression condition) {
        try (FilterEvaluator evaluator = new FilterEvaluator(condition, session, account)) {
            Selection selection = evaluator.evaluate(batch);
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < selection.count(); i++) {
                rows.add(selection.position(i));
            }
            return rows;
        } finally {
            batch.release();
        }
    }

    @Test
    void addsAndComparesWithNulls() {
        assertEquals(Arrays.asList(11, null, null, 4), evaluate(sample(), call("+", a(), b())));
        assertEquals(Arrays.asList(true, null, null, false), evaluate(sample(), call("<", a(), b())));
        assertEquals(List.of(0), filter(sample(), call("<", a(), b())));
        assertEquals(List.of(3), filter(sample(), call("=", s(), new Literal("four", STRING))));
    }

    @Test
    void filtersKeepThreeValuedLogic() {
        Expression less = call("<", a(), new Literal(3, INT));
        Expression zero = call("=", b(), new Literal(0, INT));
        assertEquals(List.of(0, 1, 3), filter(sample(), new Or(List.of(less, zero))));
        assertEquals(List.of(), filter(sample(), new And(List.of(less, zero))));
        assertEquals(Arrays.asList(true, true, null, true), evaluate(sample(), new Or(List.of(less, zero))));
        assertEquals(Arrays.asList(false, null, false, false), evaluate(sample(), new And(List.of(less, zero))));
        assertEquals(List.of(2), filter(sample(), call("isnull", a())));
    }

    @Test
    void branchesAreEvaluatedForTheirRowsOnly() {
        Expression zero = call("=", b(), new Literal(0, INT));
        Expression quotient = call(
                "div",
                new Cast(a(), AtomicType.LONG, Cast.Mode.ANSI, Origin.NONE),
                new Cast(b(), AtomicType.LONG, Cast.Mode.ANSI, Origin.NONE));
        Expression guarded =
                new Case(List.of(new Case.Branch(zero, new Literal(-1L, AtomicType.LONG))), quotient, AtomicType.LONG);
        assertEquals(Arrays.asList(0L, null, null, -1L), evaluate(sample(), guarded));
        ArclightException error = assertThrows(ArclightException.class, () -> evaluate(sample(), quotient));
        assertEquals("DIVIDE_BY_ZERO", error.getCondition());
    }

    @Test
    void coalesceAndCast() {
        assertEquals(List.of(1, 2, 30, 4), evaluate(sample(), new Coalesce(List.of(a(), b()), INT)));
        assertEquals(
                Arrays.asList("1", "2", null, "4"),
                evaluate(sample(), new Cast(a(), STRING, Cast.Mode.ANSI, Origin.NONE)));
        assertEquals(
                Arrays.asList(null, null, null, null),
                evaluate(sample(), new Cast(s(), INT, Cast.Mode.TRY, Origin.NONE)));
    }

    @Test
    void errorsCarryTheirPlace() {
        Origin origin = new Origin("select a + b", 7, 12);
        Expression sum = Calls.at(origin, Settings.defaults(), "+", new Literal(Integer.MAX_VALUE, INT), a());
        ArclightException error = assertThrows(ArclightException.class, () -> evaluate(sample(), sum));
        assertEquals("ARITHMETIC_OVERFLOW", error.getCondition());
        assertTrue(error.getMessage().contains("^^^^^"), error.getMessage());
    }

    @Test
    void rowEvaluatorFolds() {
        Expression sum = call("+", new Literal(1, INT), new Literal(2L, AtomicType.LONG));
        assertEquals(3L, new RowEvaluator(session).evaluate(sum));
    }

    @Test
    void constantsAreSmall() {
        Expression array = call("sequence", new Literal(1, INT), new Literal(3_000_000, INT));
        ArclightException error = assertThrows(
                ArclightException.class, () -> RowEvaluator.ofConstants(session).evaluate(array));
        assertEquals("UNABLE_TO_ACQUIRE_MEMORY", error.getCondition());
    }
}
