package io.arclight.exec.operator.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that must pass do, and few others. */
class WindowGroupLimitTest {
    private static final StructType INPUT = new StructType()
            .add("p", AtomicType.STRING)
            .add("o", AtomicType.INTEGER)
            .add("t", AtomicType.STRING);

    private static final int PARTITION = 0;
    private static final int ORDER = 1;
    private static final int TEXT = 2;

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static ColumnReference column(int index) {
        return new ColumnReference(index, INPUT.field(index).dataType(), true);
    }

    private List<Object[]> rows(int count, int partitions) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Object[] {
                random.nextInt(12) == 0 ? null : "partition number " + random.nextInt(partitions),
                random.nextInt(10) == 0 ? null : random.nextInt(60) - 30,
                "a text, number " + random.nextInt(5)
            });
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"3000, 10, 1, false", "3000, 10, 3, true", "500, 400, 2, true", "5000, 1, 7, false"})
    void keepsTheFirstOfEachPartition(int count, int partitions, int limit, boolean descending) {
        List<Object[]> rows = rows(count, partitions);
        SortKey number = new SortKey(column(ORDER), descending, !descending);
        SortKey text = new SortKey(column(TEXT), false, true);
        WindowGroupLimit node = new WindowGroupLimit(
                new Values(List.of(), INPUT), List.of(column(PARTITION)), List.of(number, text), limit);
        List<Object[]> passed;
        try (OperatorHarness harness = new OperatorHarness(random, 64, 1 << 24)) {
            passed = harness.run(
                    INPUT,
                    rows,
                    INPUT,
                    input -> new WindowGroupLimitOperator(node, input, harness.context(), harness.metrics()));
        }
        Comparator<Integer> byNumber = descending
                ? Comparator.nullsLast(Comparator.<Integer>reverseOrder())
                : Comparator.nullsFirst(Comparator.<Integer>naturalOrder());
        Comparator<Object[]> order = Comparator.comparing((Object[] row) -> (Integer) row[ORDER], byNumber)
                .thenComparing(row -> (String) row[TEXT]);
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            Object[] row = rows.get(i);
            boolean passes = next < passed.size() && keys(row).equals(keys(passed.get(next)));
            next += passes ? 1 : 0;
            assertTrue(passes || isBehind(row, rows.subList(0, i), order, limit), "row " + i + ", seed " + seed);
        }
        assertEquals(passed.size(), next, "only rows of the input, seed " + seed);
        assertTrue(partitions > count / 10 || passed.size() < count / 2, "rows left out, seed " + seed);
    }

    private static String keys(Object[] row) {
        return row[PARTITION] + "|" + row[ORDER] + "|" + row[TEXT];
    }

    private static boolean isBehind(Object[] row, List<Object[]> others, Comparator<Object[]> order, int limit) {
        return others.stream()
                        .filter(other -> Objects.equals(other[PARTITION], row[PARTITION]))
                        .filter(other -> order.compare(other, row) < 0)
                        .count()
                >= limit;
    }
}
