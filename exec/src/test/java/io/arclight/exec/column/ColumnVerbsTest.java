package io.arclight.exec.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.memory.SpillInput;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five verbs on random columns of every layout, each against the values read one by one. */
class ColumnVerbsTest {
    private static final int ROWS = 300;
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private long usedBefore;
    private QueryMemory memory;
    private MemoryAccount account;

    static Stream<DataType> types() {
        StructType struct = new StructType().add("a", AtomicType.INTEGER).add("b", AtomicType.STRING);
        return Stream.concat(
                Arrays.stream(AtomicType.values()),
                Stream.of(
                        new DecimalType(10, 2),
                        new DecimalType(38, 10),
                        new ArrayType(AtomicType.STRING, true),
                        new ArrayType(new ArrayType(AtomicType.INTEGER, true), true),
                        struct,
                        new ArrayType(struct, true),
                        new StructType().add("x", struct).add("y", new ArrayType(AtomicType.DOUBLE, true)),
                        new MapType(AtomicType.STRING, AtomicType.LONG, true)));
    }

    @BeforeEach
    void open() {
        usedBefore = MemoryPool.shared().usedBytes();
        memory = new QueryMemory(new MemoryLimit(1L << 30));
        account = memory.account("test");
    }

    @AfterEach
    void close() {
        assertEquals(0, account.usedBytes(), "leak");
        memory.close();
        assertEquals(usedBefore, MemoryPool.shared().usedBytes());
    }

    private Column flat(DataType type) {
        RandomValues values = new RandomValues(random);
        try (RowAppender rows = new RowAppender(new StructType().add("v", type), account)) {
            for (int i = 0; i < ROWS; i++) {
                rows.append(values.next(type));
            }
            return rows.build().column(0);
        }
    }

    /** The same kind of values behind codes. */
    private Column coded(DataType type) {
        RandomValues values = new RandomValues(random);
        Column dictionary;
        try (RowAppender rows = new RowAppender(new StructType().add("v", type), account)) {
            for (int i = 0; i < 20; i++) {
                rows.append(type.accept(values));
            }
            dictionary = rows.build().column(0);
        }
        int[] positions = new int[ROWS];
        Buffer codes = account.allocate(4L * dictionary.length());
        for (int i = 0; i < dictionary.length(); i++) {
            Memory.putInt(codes.address() + 4L * i, i);
        }
        Column all = new DictionaryColumn(dictionary.length(), Validity.ALL_VALID, codes, dictionary);
        for (int i = 0; i < ROWS; i++) {
            positions[i] = random.nextInt(dictionary.length() + 1) - 1;
        }
        Column column = all.take(positions, ROWS, account);
        all.release();
        return column;
    }

    private List<Column> layouts(DataType type) {
        return type == AtomicType.NULL ? List.of(flat(type)) : List.of(flat(type), coded(type));
    }

    private static List<String> read(DataType type, Column column) {
        RowCursor cursor = new RowCursor(new StructType().add("v", type));
        cursor.reset(Batch.of(List.of(column), column.length()));
        List<String> values = new ArrayList<>();
        while (cursor.next()) {
            values.add(RandomValues.show(cursor.get(0)));
        }
        return values;
    }

    private Selection randomSelection() {
        int[] positions = new int[ROWS];
        int count = 0;
        for (int row = 0; row < ROWS; row++) {
            positions[count] = row;
            count += random.nextInt(3) == 0 ? 0 : 1;
        }
        return random.nextInt(3) == 0 ? Selection.all(ROWS) : new Selection(positions, count);
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesRows(DataType type) {
        for (Column column : layouts(type)) {
            List<String> values = read(type, column);
            int[] positions = random.ints(ROWS * 2, -1, ROWS).toArray();
            Column taken = column.take(positions, positions.length, account);
            List<String> expected = Arrays.stream(positions)
                    .mapToObj(row -> row < 0 ? "null" : values.get(row))
                    .toList();
            assertEquals(expected, read(type, taken), "seed " + seed);
            taken.release();
            Column flat = column.flatten(account);
            assertEquals(values, read(type, flat), "seed " + seed);
            flat.release();
            column.release();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void buildsColumnsOfSeveral(DataType type) {
        List<String> expected = new ArrayList<>();
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            for (int round = 0; round < 3; round++) {
                for (Column column : layouts(type)) {
                    List<String> values = read(type, column);
                    Selection selection = randomSelection();
                    builder.append(column, selection);
                    for (int i = 0; i < selection.count(); i++) {
                        expected.add(values.get(selection.position(i)));
                    }
                    column.release();
                }
            }
            Column built = builder.build();
            assertEquals(expected, read(type, built), "seed " + seed);
            built.release();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void comparesHashesAndEncodesAlike(DataType type) {
        List<Column> columns = layouts(type);
        Column left = columns.get(0);
        Column right = columns.get(columns.size() - 1);
        long[] leftHashes = new long[ROWS];
        long[] rightHashes = new long[ROWS];
        left.hash(Selection.all(ROWS), leftHashes, false);
        right.hash(Selection.all(ROWS), rightHashes, false);
        left.hash(Selection.all(ROWS), leftHashes, true);
        right.hash(Selection.all(ROWS), rightHashes, true);
        byte[][] leftKeys = encode(RowKeys.equality(List.of(type)), left);
        byte[][] rightKeys = encode(RowKeys.equality(List.of(type)), right);
        for (KeyOrder order : orders()) {
            byte[][] leftOrdered = encode(RowKeys.ordered(List.of(type), List.of(order)), left);
            byte[][] rightOrdered = encode(RowKeys.ordered(List.of(type), List.of(order)), right);
            for (int i = 0; i < ROWS; i++) {
                for (int j = 0; j < ROWS; j++) {
                    int expected = expectedOrder(left, i, right, j, order);
                    int actual = Arrays.compareUnsigned(leftOrdered[i], rightOrdered[j]);
                    assertEquals(Integer.signum(expected), Integer.signum(actual), "seed " + seed);
                    assertEquals(expected == 0, Arrays.equals(leftKeys[i], rightKeys[j]), "seed " + seed);
                    assertTrue(expected != 0 || leftHashes[i] == rightHashes[j], "seed " + seed);
                }
            }
        }
        columns.forEach(Column::release);
    }

    private static List<KeyOrder> orders() {
        return List.of(
                new KeyOrder(false, true),
                new KeyOrder(false, false),
                new KeyOrder(true, true),
                new KeyOrder(true, false));
    }

    private static int expectedOrder(Column left, int row, Column right, int otherRow, KeyOrder order) {
        boolean leftNull = left.isNull(row);
        boolean rightNull = right.isNull(otherRow);
        if (leftNull || rightNull) {
            int nulls = Boolean.compare(rightNull, leftNull);
            return order.nullsFirst() ? nulls : -nulls;
        }
        int compared = left.compare(row, right, otherRow);
        return order.descending() ? -compared : compared;
    }

    private byte[][] encode(RowKeys keys, Column column) {
        int[] lengths = new int[ROWS];
        keys.lengths(List.of(column), Selection.all(ROWS), lengths);
        long total = Arrays.stream(lengths).asLongStream().sum();
        Buffer buffer = account.allocate(total);
        long[] ends = new long[ROWS];
        long[] starts = new long[ROWS];
        long at = buffer.address();
        for (int i = 0; i < ROWS; i++) {
            starts[i] = at;
            ends[i] = at;
            at += lengths[i];
        }
        keys.encode(List.of(column), Selection.all(ROWS), ends);
        byte[][] rows = new byte[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            assertEquals(starts[i] + lengths[i], ends[i], "seed " + seed);
            rows[i] = Memory.toArray(starts[i], lengths[i]);
        }
        Column decoded = keys.decode(starts.clone(), ROWS, account).get(0);
        for (int i = 0; i < ROWS; i++) {
            assertEquals(column.isNull(i), decoded.isNull(i), "seed " + seed);
            assertTrue(column.isNull(i) || column.compare(i, decoded, i) == 0, "seed " + seed);
        }
        decoded.release();
        buffer.release();
        return rows;
    }

    @ParameterizedTest
    @MethodSource("types")
    void survivesTheSpillFile(DataType type) {
        List<List<String>> expected = new ArrayList<>();
        try (SpillFile file = new SpillFile(System.getProperty("java.io.tmpdir"))) {
            for (int round = 0; round < 3; round++) {
                for (Column column : layouts(type)) {
                    Selection selection = randomSelection();
                    BatchSerializer.write(new Batch(List.of(column), ROWS, selection), file.output(), account);
                    List<String> values = read(type, column);
                    expected.add(Arrays.stream(selection.toArray(), 0, selection.count())
                            .mapToObj(values::get)
                            .toList());
                    column.release();
                }
            }
            try (SpillInput input = file.input()) {
                for (List<String> values : expected) {
                    Batch batch = BatchSerializer.read(input, account);
                    assertEquals(values, read(type, batch.column(0)), "seed " + seed);
                    batch.release();
                }
                assertTrue(input.isAtEnd());
            }
        }
    }
}
