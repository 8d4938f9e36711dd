package io.arclight.exec.operator.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.schedule.PlanRunner;
import io.arclight.exec.schedule.RowsSource;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sorts against the collections' sort, on random rows with many duplicates and nulls. */
class SortTest {
    private static final StructType SCHEMA = new StructType()
            .add("i", DataTypes.IntegerType)
            .add("l", DataTypes.LongType)
            .add("d", DataTypes.DoubleType)
            .add("s", DataTypes.StringType)
            .add("m", DataTypes.createDecimalType(30, 2))
            .add("id", DataTypes.LongType);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private List<Object[]> rows(int count) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int value = random.nextInt(1 + count / 4) - count / 8;
            Object[] row = {
                value,
                (long) value * 1_000_003,
                value == 0 ? Double.NaN : value / 3.0,
                "a beginning that is common " + "x".repeat(value & 7) + value,
                new BigDecimal(value).setScale(2),
                (long) i
            };
            for (int j = 0; j < 5; j++) {
                if (random.nextInt(20) == 0) {
                    row[j] = null;
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static SortKey key(int column, boolean descending, boolean nullsFirst) {
        return new SortKey(new ColumnReference(column, SCHEMA.field(column).dataType(), true), descending, nullsFirst);
    }

    /** The order as Java sees it, ending in the id. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<List<Object>> order(List<SortKey> keys) {
        Comparator<List<Object>> all = Comparator.comparingInt(row -> 0);
        for (SortKey key : keys) {
            int column = ((ColumnReference) key.expression()).index();
            Comparator<Comparable> values = key.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            Comparator nullable = key.nullsFirst() ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
            all = all.thenComparing((List<Object> row) -> row.get(column), nullable);
        }
        return all;
    }

    private void check(List<Object[]> rows, List<SortKey> keys, PlanRunner runner) {
        PlanNode scan = RowsSource.scan(SCHEMA, rows, 500);
        List<List<Object>> expected = new ArrayList<>();
        rows.forEach(row -> expected.add(Arrays.asList(row)));
        expected.sort(order(keys));
        PlanNode single = new Sort(new Exchange(scan, new Partitioning.Gather()), keys);
        assertEquals(expected, runner.run(single), "seed " + seed);
        PlanNode ranges = new Sort(new Exchange(scan, new Partitioning.Range(keys, 3)), keys);
        assertEquals(expected, runner.run(ranges), "seed " + seed);
        PlanNode merged = new Exchange(new Sort(scan, keys), new Partitioning.MergeGather(keys));
        assertEquals(expected, runner.run(merged), "seed " + seed);
        PlanNode top = new TopN(new Exchange(scan, new Partitioning.Gather()), keys, 7, 5);
        assertEquals(
                expected.subList(Math.min(5, expected.size()), Math.min(12, expected.size())),
                runner.run(top),
                "seed " + seed);
        PlanNode parts = new TopN(new Exchange(scan, new Partitioning.RoundRobin(5)), keys, 12, 0);
        PlanNode topOfParts = new TopN(new Exchange(parts, new Partitioning.Gather()), keys, 7, 5);
        assertEquals(
                expected.subList(Math.min(5, expected.size()), Math.min(12, expected.size())),
                runner.run(topOfParts),
                "seed " + seed);
    }

    @Test
    void everyTypeSortsInEveryDirection() {
        SortKey id = key(5, false, true);
        for (int column = 0; column < 5; column++) {
            for (boolean descending : new boolean[] {false, true}) {
                for (boolean nullsFirst : new boolean[] {false, true}) {
                    List<SortKey> keys = List.of(key(column, descending, nullsFirst), id);
                    check(rows(300), keys, new PlanRunner().with(3, 64));
                }
            }
        }
    }

    @Test
    void sizesFromNothingOnSort() {
        List<SortKey> keys = List.of(key(3, false, true), key(0, true, false), key(5, true, false));
        for (int size : new int[] {0, 1, 2, 17, 100, 5000, 20_000}) {
            check(rows(size), keys, new PlanRunner().with(2, 4096));
            check(rows(size), keys, new PlanRunner().with(1, 3));
        }
    }

    @Test
    void aSingleIntNeedsNoMoreThanItsPrefix() {
        List<Object[]> rows = rows(3000);
        List<List<Object>> sorted = new PlanRunner()
                .with(2, 100)
                .run(new Sort(
                        new Exchange(RowsSource.scan(SCHEMA, rows, 100), new Partitioning.Gather()),
                        List.of(key(0, true, false))));
        for (int i = 1; i < sorted.size(); i++) {
            Integer last = (Integer) sorted.get(i - 1).get(0);
            Integer next = (Integer) sorted.get(i).get(0);
            assertTrue(next == null || last != null && last >= next, "seed " + seed);
        }
        assertEquals(3000, sorted.size());
    }

    @Test
    void runsGoToDiskWhenMemoryIsShort() {
        List<Object[]> rows = rows(60_000);
        List<SortKey> keys = List.of(key(3, false, true), key(5, false, true));
        PlanNode sort = new Sort(new Exchange(RowsSource.scan(SCHEMA, rows, 5000), new Partitioning.Gather()), keys);
        List<List<Object>> expected = new ArrayList<>();
        rows.forEach(row -> expected.add(Arrays.asList(row)));
        expected.sort(order(keys));
        PlanRunner runner = new PlanRunner().with(2, 256).withMemory(6 << 20);
        assertEquals(expected, runner.run(sort), "seed " + seed);
        assertTrue(runner.metrics().of(sort).spilledBytes() > 2 << 20, "most of the rows went to disk");
    }
}
