package io.arclight.exec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.evaluate.row.RowEvaluator;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every scalar function on random batches: the evaluators against the row evaluator. */
class DifferentialTest {
    private static final int SHAPES_PER_FUNCTION = 4;
    /** Functions whose results are as long as a number says. */
    private static final Set<String> LENGTHENING =
            Set.of("repeat", "space", "lpad", "rpad", "format_number", "array_repeat", "sequence");

    /** Functions that take arguments which are seldom hit upon: see the tests of their own. */
    private static final Set<String> PARTICULAR = Set.of(
            "approx_top_k_estimate",
            "$bytes_to_char",
            "$to_char",
            ".",
            "date_part",
            "extract",
            "flatten",
            "from_csv",
            "from_json",
            "from_xml",
            "make_timestamp",
            "map_contains_key",
            "map_from_entries",
            "to_binary",
            "to_number",
            "to_xml",
            "try_to_number",
            "tuple_union_double",
            "tuple_union_integer",
            "tuple_union_theta_double",
            "tuple_union_theta_integer",
            "uniform",
            "vector_cosine_similarity",
            "vector_inner_product",
            "vector_l2_distance",
            "vector_norm",
            "vector_normalize",
            "randstr",
            "rand",
            "randn",
            "width_bucket",
            "xpath",
            "xpath_boolean",
            "xpath_double",
            "xpath_float",
            "xpath_int",
            "xpath_long",
            "xpath_short",
            "xpath_string",
            "named_struct",
            "timestampadd");

    private static final List<DataType> SMALL = List.of(AtomicType.INTEGER, AtomicType.STRING, AtomicType.BYTE);
    private static final int TRIES = 12_000;
    private static final int JUDGED_ROWS = 40;

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomArguments arguments = new RandomArguments(random);

    @Test
    void ansiMode() {
        run(Settings.defaults().with(Settings.TIME_ZONE, "Europe/Warsaw"));
    }

    @Test
    void legacyMode() {
        run(Settings.defaults().with(Settings.TIME_ZONE, "UTC").with(Settings.ANSI, "false"));
    }

    private void run(Settings settings) {
        List<String> neverBound = new ArrayList<>();
        int functions = 0;
        for (FunctionDescriptor function : FunctionRegistry.all()) {
            if (function.kind() != FunctionKind.SCALAR || function.rewrite().isPresent()) {
                continue;
            }
            functions++;
            // What is tried of a function does not depend on which others there are.
            random.setSeed(seed ^ function.name().hashCode());
            List<Expression> calls = calls(function, settings);
            if (calls.isEmpty()) {
                neverBound.add(function.name());
            }
            for (Expression call : calls) {
                int large = call == calls.get(0) ? 4096 : 130;
                for (int length : new int[] {1, 3, large}) {
                    check(function.name(), call, length, settings);
                }
            }
        }
        neverBound.removeAll(PARTICULAR);
        assertEquals(List.of(), neverBound, "seed " + seed);
        assertTrue(functions > 120, functions + " functions");
    }

    /** Calls that bind, over columns of random types. */
    private List<Expression> calls(FunctionDescriptor function, Settings settings) {
        List<Expression> calls = new ArrayList<>();
        for (int i = 0; i < TRIES && calls.size() < SHAPES_PER_FUNCTION; i++) {
            // What is made of its fields has many, all of them numbers.
            boolean fields = function.name().contains("make_");
            Expression[] described = new Expression[random.nextInt(fields || i % 40 == 0 ? 9 : 4)];
            for (int j = 0; j < described.length; j++) {
                boolean small = fields && i % 2 == 0 || LENGTHENING.contains(function.name());
                List<DataType> types = small ? SMALL : RandomArguments.TYPES;
                DataType type = types.get(random.nextInt(types.size()));
                described[j] = random.nextInt(3) == 0
                        ? new Literal(arguments.present(type), type)
                        : new ColumnReference(j, type, true);
            }
            try {
                Expression call = Calls.of(settings, function.name(), described);
                boolean deterministic = ((Call) call).function().traits().deterministic();
                if (deterministic) {
                    calls.add(call);
                } else {
                    return List.of(call);
                }
            } catch (ArclightException e) {
                assertNotNull(e.getCondition());
            } catch (RuntimeException e) {
                fail("seed " + seed + ": " + function.name() + Arrays.toString(described), e);
            }
        }
        return calls;
    }

    private void check(String name, Expression call, int length, Settings settings) {
        if (!((Call) call).function().traits().deterministic()) {
            return;
        }
        SessionContext session = SessionContext.of(settings, Instant.ofEpochSecond(1_600_000_000), "me");
        Map<Integer, DataType> columns = new HashMap<>();
        collect(call, columns);
        StructType schema = StructType.EMPTY;
        int width = columns.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        for (int i = 0; i < width; i++) {
            schema = schema.add("c" + i, columns.getOrDefault(i, AtomicType.INTEGER));
        }
        String what = "seed " + seed + ", " + length + " rows: " + name + " " + call;
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 30))) {
            MemoryAccount account = memory.account("test");
            Batch batch = batch(schema, length, account);
            compare(what, call, schema, batch, session, account);
            batch.release();
            assertEquals(0, account.usedBytes(), what);
        }
    }

    private void compare(
            String what,
            Expression call,
            StructType schema,
            Batch batch,
            SessionContext session,
            MemoryAccount account) {
        RowEvaluator judge = new RowEvaluator(session);
        RowCursor input = new RowCursor(schema);
        List<Object> actual;
        try {
            actual = evaluate(call, batch, session, account);
        } catch (ArclightException e) {
            boolean tooLong = e.condition() == ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY;
            assertTrue(tooLong || someRowFails(judge, call, input, schema, batch), what + ": " + e);
            return;
        } catch (RuntimeException | LinkageError e) {
            throw new AssertionError(what, e);
        }
        input.reset(batch);
        int step = Math.max(1, batch.rowCount() / JUDGED_ROWS);
        for (int i = 0; input.next(); i++) {
            if (i % step == 0) {
                Object expected = judge.evaluate(call, row(input, schema));
                assertEquals(text(expected), text(actual.get(i)), what + Arrays.deepToString(row(input, schema)));
            }
        }
        if (call.type() == AtomicType.BOOLEAN) {
            checkFilter(what, call, batch, session, account, actual);
        }
    }

    private static void checkFilter(
            String what,
            Expression call,
            Batch batch,
            SessionContext session,
            MemoryAccount account,
            List<Object> values) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (Boolean.TRUE.equals(values.get(i))) {
                expected.add(batch.selection().position(i));
            }
        }
        try (FilterEvaluator filter = new FilterEvaluator(call, session, account)) {
            for (int turn = 0; turn < 2; turn++) {
                Selection found = filter.evaluate(batch);
                List<Integer> rows = new ArrayList<>();
                for (int i = 0; i < found.count(); i++) {
                    rows.add(found.position(i));
                }
                assertEquals(expected, rows, what);
            }
        }
    }

    private static boolean someRowFails(
            RowEvaluator judge, Expression call, RowCursor input, StructType schema, Batch batch) {
        input.reset(batch);
        while (input.next()) {
            try {
                Object value = judge.evaluate(call, row(input, schema));
                assertTrue(value == null || text(value) != null);
            } catch (ArclightException e) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> evaluate(Expression call, Batch batch, SessionContext session, MemoryAccount account) {
        try (ExpressionEvaluator evaluator = new ExpressionEvaluator(List.of(call), session, account)) {
            List<Object> values = new ArrayList<>();
            // The second time dictionaries are known.
            for (int turn = 0; turn < 2; turn++) {
                Column column = evaluator.evaluate(batch).get(0);
                RowCursor cursor = new RowCursor(StructType.EMPTY.add("value", call.type()));
                cursor.reset(new Batch(List.of(column), batch.length(), batch.selection()));
                values.clear();
                while (cursor.next()) {
                    values.add(cursor.get(0));
                }
                column.release();
            }
            return values;
        }
    }

    private static Object[] row(RowCursor cursor, StructType schema) {
        Object[] row = new Object[schema.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = cursor.get(i);
        }
        return row;
    }

    private static String text(Object value) {
        if (value instanceof Object[] fields) {
            return Arrays.stream(fields).map(DifferentialTest::text).toList().toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DifferentialTest::text).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return text(new ArrayList<>(map.keySet())) + text(new ArrayList<>(map.values()));
        }
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private static void collect(Expression expression, Map<Integer, DataType> columns) {
        if (expression instanceof ColumnReference column) {
            columns.put(column.index(), column.type());
        }
        expression.children().forEach(child -> collect(child, columns));
    }

    private Batch batch(StructType schema, int length, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            DataType type = schema.field(i).dataType();
            columns.add(random.nextInt(3) == 0 ? dictionary(type, length, account) : flat(type, length, account));
        }
        return new Batch(columns, length, selection(length));
    }

    private Column flat(DataType type, int length, MemoryAccount account) {
        try (RowAppender appender = new RowAppender(StructType.EMPTY.add("c", type), account)) {
            boolean nulls = random.nextBoolean();
            for (int i = 0; i < length; i++) {
                appender.append(new Object[] {nulls ? arguments.value(type) : arguments.present(type)});
            }
            return appender.build().column(0);
        }
    }

    private Column dictionary(DataType type, int length, MemoryAccount account) {
        int size = 1 + random.nextInt(5);
        Column values;
        try (RowAppender appender = new RowAppender(StructType.EMPTY.add("c", type), account)) {
            for (int i = 0; i < size; i++) {
                appender.append(new Object[] {arguments.present(type)});
            }
            values = appender.build().column(0);
        }
        Buffer codes = account.allocate(4L * length);
        Buffer bits = account.allocateZeroed((length + 63) / 64 * 8L);
        int nulls = 0;
        for (int i = 0; i < length; i++) {
            boolean isNull = random.nextInt(8) == 0;
            // Codes of null rows are undefined.
            Memory.putInt(codes.address() + 4L * i, isNull ? 1_000_000_000 : random.nextInt(size));
            if (isNull) {
                nulls++;
            } else {
                long address = bits.address() + (i >>> 3);
                Memory.putByte(address, (byte) (Memory.getByte(address) | 1 << (i & 7)));
            }
        }
        return new DictionaryColumn(length, Validity.of(bits, nulls), codes, values);
    }

    private Selection selection(int length) {
        if (random.nextBoolean()) {
            return Selection.all(length);
        }
        int[] positions = new int[length];
        int count = 0;
        int odds = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(odds) == 0 || count == 0 && i == length - 1) {
                positions[count++] = i;
            }
        }
        return new Selection(positions, count);
    }
}
