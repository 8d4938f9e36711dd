package io.arclight.exec.operator.join.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random build rows against a map of lists. */
class LongKeyTableTest {
    private static final List<DataType> TYPES = List.of(DataTypes.LongType);
    private static final int BATCH = 4096;
    private static final KeyTableMemory.Loop PARALLEL =
            (pieces, body) -> IntStream.range(0, pieces).parallel().forEach(body);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** The second table has several parts, the third more rows than a chunk; crowded keys do not all fit into their part. */
    @ParameterizedTest
    @CsvSource({"1000, false", "60000, false", "150000, false", "60000, true", "150000, true"})
    void findsRowsInTheirOrder(int rows, boolean crowded) {
        Long[] values = new Long[rows];
        Map<Long, List<Integer>> expected = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            values[row] = value(values, row, crowded);
            if (values[row] != null) {
                expected.computeIfAbsent(values[row], key -> new ArrayList<>()).add(row);
            }
        }
        try (OperatorHarness harness = new OperatorHarness(random, BATCH, 1L << 28);
                MemoryAccount account = harness.context().account("test");
                KeyTable table = build(values, random.nextBoolean(), harness, account)) {
            assertInstanceOf(LongKeyTable.class, table);
            assertEquals(expected.values().stream().allMatch(found -> found.size() == 1), table.isUnique());
            check(table, List.copyOf(expected.keySet()), expected, account);
            check(table, random.longs(BATCH).boxed().toList(), expected, account);
        }
    }

    /** A null, a value that was there before, or a new one. */
    private Long value(Long[] values, int row, boolean crowded) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            return null;
        }
        return row > 0 && choice < 3 ? values[random.nextInt(row)] : Long.valueOf(key(crowded));
    }

    private KeyTable build(Long[] values, boolean parallel, OperatorHarness harness, MemoryAccount account) {
        BuildKeys keys = BuildKeys.of(TYPES, List.of(false), account);
        for (int from = 0; from < values.length; from += BATCH) {
            Batch batch = batch(Arrays.asList(values).subList(from, Math.min(values.length, from + BATCH)), account);
            keys.add(batch, batch.columns());
            batch.release();
        }
        KeyTableMemory.Loop loop = parallel ? PARALLEL : KeyTableMemory.Loop.SEQUENTIAL;
        return keys.build(new KeyTableMemory(account, harness.context(), values.length, loop));
    }

    private void check(KeyTable table, List<Long> keys, Map<Long, List<Integer>> expected, MemoryAccount account) {
        try (KeyTable.Lookup lookup = table.lookup(account)) {
            for (int from = 0; from < keys.size(); from += BATCH) {
                List<Long> some = keys.subList(from, Math.min(keys.size(), from + BATCH));
                Batch batch = batch(some, account);
                int[] heads = new int[some.size()];
                lookup.find(batch, batch.columns(), heads);
                batch.release();
                for (int i = 0; i < heads.length; i++) {
                    List<Integer> found = new ArrayList<>();
                    for (int row = heads[i]; row != KeyTable.NONE; row = table.next(row)) {
                        found.add(row);
                    }
                    assertEquals(expected.getOrDefault(some.get(i), List.of()), found, "seed " + seed);
                }
            }
        }
    }

    private static Batch batch(List<Long> values, MemoryAccount account) {
        try (RowAppender appender = new RowAppender(new StructType().add("k", DataTypes.LongType), account)) {
            values.forEach(value -> appender.append((Object) value));
            return appender.build();
        }
    }

    /** A key; a crowded one has one of the last slots of an eighth of any table. */
    private long key(boolean crowded) {
        if (!crowded || random.nextInt(3) > 0) {
            return random.nextLong();
        }
        long hash = random.nextLong() | 0x1fffL << 48;
        return hash * inverse(LongKeyTable.PRIME);
    }

    /** What an odd number is to be multiplied by for 1, in 64 bits. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int i = 0; i < 6; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
