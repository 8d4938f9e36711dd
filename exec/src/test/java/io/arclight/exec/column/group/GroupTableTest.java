package io.arclight.exec.column.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.RepeatedTest;

/** Random keys of random shapes against a map of their values. */
class GroupTableTest {
    private static final int BATCHES = 60;
    private static final DataType WIDE_DECIMAL = new DecimalType(30, 2);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** How the values of a key come. */
    private enum Shape {
        NARROW,
        MIDDLING,
        WIDE,
        ASCENDING,
        SHIFTING,
        FEW_THEN_MANY,
        SMALL_THEN_LARGE,
        HOURS,
        HOURS_AND_A_FEW_SECONDS;

        long next(int batch, int row, Random random) {
            return switch (this) {
                case NARROW -> random.nextInt(20);
                case MIDDLING -> random.nextInt(2000);
                case WIDE -> random.nextLong();
                case ASCENDING -> batch * 40L + row / 4;
                case SHIFTING -> (batch / 7) * 1000L - 3000 + random.nextInt(30);
                case FEW_THEN_MANY -> random.nextInt(batch < 20 ? 3 : 3000);
                case HOURS -> 3_600_000_000L * (batch / 9 * 40 + random.nextInt(40) - 100);
                case HOURS_AND_A_FEW_SECONDS ->
                    HOURS.next(batch, row, random) + (random.nextInt(3000) == 0 ? random.nextInt(3000) : 0);
                case SMALL_THEN_LARGE -> (random.nextInt(2000) - 1000) * (batch < 20 ? 1 : 0x80_0100_0001_0001L);
            };
        }
    }

    /** A key: its type, its shape, how a number becomes a value, whether it comes as codes. */
    private record Key(DataType type, Shape shape, LongFunction<Object> value, boolean coded, boolean nulls) {
        static Key random(Random random) {
            Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
            boolean coded = random.nextInt(3) > 0;
            boolean nulls = random.nextInt(3) == 0;
            return switch (random.nextInt(8)) {
                case 0 -> new Key(AtomicType.LONG, shape, n -> n, coded, nulls);
                case 1 -> new Key(AtomicType.INTEGER, shape, n -> (int) n, coded, nulls);
                case 2 -> new Key(AtomicType.BOOLEAN, shape, n -> (n & 1) == 0, false, nulls);
                case 3 -> new Key(AtomicType.STRING, shape, n -> "id" + n, coded, nulls);
                case 4 -> new Key(AtomicType.STRING, shape, n -> "a string that is not short " + n, coded, nulls);
                case 5 ->
                    new Key(AtomicType.STRING, shape, n -> n % 97 + " a string that begins otherwise", coded, nulls);
                case 6 -> new Key(WIDE_DECIMAL, shape, n -> BigDecimal.valueOf(n, 2), false, nulls);
                default -> new Key(AtomicType.DOUBLE, shape, n -> n % 5 == 0 ? Double.NaN : n * 0.5, coded, nulls);
            };
        }
    }

    @RepeatedTest(40)
    void findsTheGroupOfEachRow() {
        List<Key> keys = new ArrayList<>();
        int wanted = 1 + random.nextInt(6);
        for (int i = 0; i < wanted; i++) {
            keys.add(Key.random(random));
        }
        check(keys);
    }

    /** The first rows' keys are packed into fewer bytes than later ones need. */
    @RepeatedTest(5)
    void findsTheGroupOfEachRowWhenValuesGrow() {
        boolean nulls = random.nextBoolean();
        check(List.of(
                new Key(AtomicType.LONG, Shape.SMALL_THEN_LARGE, n -> n, random.nextBoolean(), nulls),
                new Key(AtomicType.STRING, Shape.NARROW, n -> "id" + n, true, nulls),
                new Key(AtomicType.LONG, Shape.SMALL_THEN_LARGE, n -> n, false, false)));
    }

    /** Hours of microseconds beside a small number: found directly as soon as there are many. */
    @RepeatedTest(10)
    void findsTheGroupOfEachRowByHours() {
        boolean nulls = random.nextBoolean();
        Shape hours = random.nextBoolean() ? Shape.HOURS : Shape.HOURS_AND_A_FEW_SECONDS;
        check(List.of(
                new Key(AtomicType.TIMESTAMP, hours, n -> n, false, nulls),
                new Key(AtomicType.LONG, Shape.NARROW, n -> n, false, nulls)));
    }

    /** Long strings that only their bytes tell apart, at once or after a while. */
    @RepeatedTest(5)
    void findsTheGroupOfEachRowByLongStrings() {
        boolean nulls = random.nextBoolean();
        check(List.of(
                new Key(AtomicType.STRING, Shape.NARROW, n -> "the same beginning " + n, false, nulls),
                new Key(AtomicType.STRING, Shape.FEW_THEN_MANY, n -> "%030d".formatted(n), false, nulls),
                new Key(AtomicType.LONG, Shape.NARROW, n -> random.nextBoolean() ? 1L : n, false, nulls)));
    }

    private void check(List<Key> keys) {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 30));
                MemoryAccount account = memory.account("test")) {
            List<DataType> types = keys.stream().map(Key::type).toList();
            boolean unique = random.nextBoolean();
            try (GroupTable table = new GroupTable(types, 8, account, unique)) {
                fill(table, keys, unique, account);
                table.restart();
                fill(table, keys, unique, account);
                table.clear();
                fill(table, keys, unique, account);
            }
            assertEquals(0, account.usedBytes(), "leak");
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private void fill(GroupTable table, List<Key> keys, boolean unique, MemoryAccount account) {
        StructType schema = StructType.EMPTY;
        for (Key key : keys) {
            schema = schema.add("k", key.type());
        }
        Map<List<Object>, Long> known = new HashMap<>();
        Map<Long, List<Object>> owners = new HashMap<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            int length = 1 + random.nextInt(400);
            List<List<Object>> rows = new ArrayList<>();
            for (int row = 0; row < length; row++) {
                rows.add(values(keys, batch, row));
            }
            List<Column> columns = columns(schema, keys, rows, account);
            Selection selection = selection(length);
            long[] groups = new long[selection.count()];
            table.find(columns, selection, groups);
            for (int i = 0; i < groups.length; i++) {
                List<Object> value = rows.get(selection.position(i));
                List<Object> owner = owners.putIfAbsent(groups[i], value);
                assertEquals(owner == null ? value : owner, value, "key of a group");
                Long before = known.putIfAbsent(value, groups[i]);
                if (unique && before != null) {
                    assertEquals(before, groups[i], () -> "group of " + value);
                }
            }
            columns.forEach(Column::release);
        }
        assertEquals(owners.size(), table.size());
        check(table, schema, known.keySet(), account);
    }

    private void check(GroupTable table, StructType schema, Set<List<Object>> expected, MemoryAccount account) {
        List<Column> columns = table.keys(0, table.size(), account);
        RowCursor cursor = new RowCursor(schema);
        cursor.reset(Batch.of(columns, table.size()));
        List<String> decoded = new ArrayList<>();
        while (cursor.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 0; i < schema.size(); i++) {
                row.add(cursor.get(i));
            }
            decoded.add(row.toString());
        }
        columns.forEach(Column::release);
        assertEquals(
                new TreeSet<>(expected.stream().map(List::toString).toList()), new TreeSet<>(decoded), "decoded keys");
    }

    private List<Object> values(List<Key> keys, int batch, int row) {
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            Key key = keys.get(i);
            boolean isNull = key.nulls() && random.nextInt(10) == 0;
            values[i] = isNull ? null : key.value().apply(key.shape().next(batch, row, random));
        }
        return Arrays.asList(values);
    }

    private Selection selection(int length) {
        if (random.nextBoolean()) {
            return Selection.all(length);
        }
        int[] positions = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            positions[count] = i;
            count += random.nextInt(3) > 0 ? 1 : 0;
        }
        return new Selection(positions, count);
    }

    private List<Column> columns(StructType schema, List<Key> keys, List<List<Object>> rows, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            int index = key;
            StructType one = new StructType().add("k", schema.field(key).dataType());
            List<Object> values = rows.stream().map(row -> row.get(index)).toList();
            boolean coded = keys.get(key).coded() && random.nextInt(8) > 0;
            columns.add(coded ? coded(one, values, account) : flat(one, values, account));
        }
        return columns;
    }

    private static Column flat(StructType schema, List<Object> values, MemoryAccount account) {
        try (RowAppender appender = new RowAppender(schema, account)) {
            values.forEach(value -> appender.append(value));
            return appender.build().column(0);
        }
    }

    private Column coded(StructType schema, List<Object> values, MemoryAccount account) {
        List<Object> distinct = new ArrayList<>(new LinkedHashSet<>(values));
        distinct.remove(null);
        Collections.shuffle(distinct, random);
        Map<Object, Integer> codes = new HashMap<>();
        distinct.forEach(value -> codes.put(value, codes.size()));
        Buffer buffer = account.allocate(4L * values.size());
        Buffer bitmap = account.allocateZeroed((values.size() + 7) / 8);
        int nulls = 0;
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            Memory.putInt(buffer.address() + 4L * i, value == null ? 0x7fffffff : codes.get(value));
            long at = bitmap.address() + (i >>> 3);
            Memory.putByte(at, (byte) (Memory.getByte(at) | (value == null ? 0 : 1) << (i & 7)));
            nulls += value == null ? 1 : 0;
        }
        return new DictionaryColumn(values.size(), Validity.of(bitmap, nulls), buffer, flat(schema, distinct, account));
    }
}
