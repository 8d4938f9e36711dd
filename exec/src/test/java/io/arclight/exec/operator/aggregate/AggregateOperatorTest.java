package io.arclight.exec.operator.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.plan.part.Aggregation.Phase;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregations of random rows against sums over lists of Java objects. */
class AggregateOperatorTest {
    private static final StructType INPUT = new StructType()
            .add("i", AtomicType.INTEGER)
            .add("l", AtomicType.LONG)
            .add("s", AtomicType.STRING)
            .add("d", AtomicType.DOUBLE)
            .add("m", new DecimalType(9, 2))
            .add("w", new DecimalType(38, 10))
            .add("b", AtomicType.BOOLEAN);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private List<Object[]> rows(int count) {
        RandomValues values = new RandomValues(random);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Object[] {
                random.nextInt(9) == 0 ? null : random.nextInt(40),
                random.nextInt(9) == 0 ? null : (long) random.nextInt(1000) - 500,
                values.next(AtomicType.STRING),
                random.nextInt(9) == 0 ? null : (double) random.nextInt(1000) / 8,
                values.next(new DecimalType(9, 2)),
                random.nextInt(9) == 0 ? null : new BigDecimal(random.nextLong()).setScale(10),
                values.next(AtomicType.BOOLEAN)
            });
        }
        return rows;
    }

    private static AggregationFixture fixture(int... keys) {
        return new AggregationFixture(INPUT, keys)
                .call("count")
                .call("count", 1)
                .call("count", 1, 2)
                .call("sum", 1)
                .call("sum", 3)
                .call("sum", 4)
                .call("sum", 5)
                .call("avg", 0)
                .call("avg", 4)
                .call("min", 1)
                .call("max", 3)
                .call("min", 2)
                .call("max", 2)
                .call("max", 5)
                .call("bool_and", 6)
                .call("bool_or", 6)
                .call("count_if", 6)
                .call("first", 2)
                .call("last", 1)
                .call("sum", false, 6, List.of(), 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 100000000", "3, 2000, 100000000", "4096, 20000, 100000000", "64, 12000, 2000000"})
    void aggregatesInOnePhase(int batchRows, int rowCount, long memory) {
        for (int[] keys : List.of(new int[0], new int[] {0}, new int[] {2}, new int[] {0, 6}, new int[] {1, 2, 3})) {
            List<Object[]> rows = rows(rowCount);
            AggregationFixture fixture = fixture(keys);
            try (OperatorHarness harness = new OperatorHarness(random, batchRows, memory)) {
                Operator operator = fixture.hash(Phase.COMPLETE, harness, harness.source(INPUT, rows));
                assertSame(expected(rows, keys), harness.run(fixture.outputSchema(), operator));
                if (memory < 1 << 22 && keys.length == 3) {
                    assertTrue(harness.metrics().spilledBytes() > 0, "did not spill");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 100000000", "4096, 100000, 100000000", "64, 12000, 2000000"})
    void aggregatesInTwoPhases(int batchRows, int rowCount, long memory) {
        for (int[] keys : List.of(new int[0], new int[] {0}, new int[] {2, 0}, new int[] {1, 2, 3})) {
            List<Object[]> rows = rows(rowCount);
            AggregationFixture fixture = fixture(keys);
            try (OperatorHarness harness = new OperatorHarness(random, batchRows, memory)) {
                Operator partial = fixture.hash(Phase.PARTIAL, harness, harness.source(INPUT, rows));
                Operator operator = fixture.hash(Phase.FINAL, harness, partial);
                assertSame(expected(rows, keys), harness.run(fixture.outputSchema(), operator));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "3, 2000", "4096, 20000"})
    void aggregatesSortedRows(int batchRows, int rowCount) {
        for (int[] keys : List.of(new int[0], new int[] {0}, new int[] {2}, new int[] {0, 6})) {
            List<Object[]> rows = rows(rowCount);
            rows.sort(Comparator.comparing(row -> key(row, keys).toString()));
            AggregationFixture fixture = fixture(keys);
            try (OperatorHarness harness = new OperatorHarness(random, batchRows, 1 << 28)) {
                Operator operator = fixture.sorted(Phase.COMPLETE, harness, harness.source(INPUT, rows));
                assertSame(expected(rows, keys), harness.run(fixture.outputSchema(), operator));
                Operator partial = fixture.sorted(Phase.PARTIAL, harness, harness.source(INPUT, rows));
                Operator last = fixture.sorted(Phase.FINAL, harness, partial);
                assertSame(expected(rows, keys), harness.run(fixture.outputSchema(), last));
            }
        }
    }

    private void assertSame(List<Object[]> expected, List<Object[]> actual) {
        assertEquals(shown(expected), shown(actual), "seed " + seed);
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream().map(RandomValues::show).sorted().toList();
    }

    private static List<Object> key(Object[] row, int... keys) {
        return Arrays.stream(keys).mapToObj(key -> row[key]).toList().isEmpty()
                ? List.of()
                : new ArrayList<>(Arrays.stream(keys).mapToObj(key -> row[key]).toList());
    }

    private static List<Object[]> expected(List<Object[]> rows, int... keys) {
        Map<List<Object>, List<Object[]>> groups = new LinkedHashMap<>();
        if (keys.length == 0) {
            groups.put(List.of(), new ArrayList<>());
        }
        rows.forEach(row ->
                groups.computeIfAbsent(key(row, keys), key -> new ArrayList<>()).add(row));
        List<Object[]> results = new ArrayList<>();
        groups.forEach((key, group) -> results.add(result(key, group)));
        return results;
    }

    private static Object[] result(List<Object> key, List<Object[]> group) {
        List<Object> row = new ArrayList<>(key);
        row.add((long) group.size());
        row.add(values(group, 1).count());
        row.add(group.stream().filter(r -> r[1] != null && r[2] != null).count());
        row.add(values(group, 1).map(Long.class::cast).reduce(Long::sum).orElse(null));
        row.add(values(group, 3).map(Double.class::cast).reduce(Double::sum).orElse(null));
        row.add(decimalSum(group, 4, 2));
        row.add(decimalSum(group, 5, 10));
        long ints = values(group, 0).count();
        row.add(
                ints == 0
                        ? null
                        : values(group, 0).mapToDouble(v -> (Integer) v).sum() / ints);
        BigDecimal sum = decimalSum(group, 4, 2);
        row.add(
                sum == null
                        ? null
                        : sum.divide(BigDecimal.valueOf(values(group, 4).count()), 12, RoundingMode.HALF_UP)
                                .setScale(6, RoundingMode.HALF_UP));
        row.add(values(group, 1)
                .map(Long.class::cast)
                .min(Comparator.naturalOrder())
                .orElse(null));
        row.add(values(group, 3)
                .map(Double.class::cast)
                .max(Comparator.naturalOrder())
                .orElse(null));
        row.add(values(group, 2)
                .map(String.class::cast)
                .min(Comparator.naturalOrder())
                .orElse(null));
        row.add(values(group, 2)
                .map(String.class::cast)
                .max(Comparator.naturalOrder())
                .orElse(null));
        row.add(values(group, 5)
                .map(BigDecimal.class::cast)
                .max(Comparator.naturalOrder())
                .orElse(null));
        row.add(values(group, 6)
                .map(Boolean.class::cast)
                .reduce(Boolean::logicalAnd)
                .orElse(null));
        row.add(values(group, 6)
                .map(Boolean.class::cast)
                .reduce(Boolean::logicalOr)
                .orElse(null));
        row.add(values(group, 6).filter(Boolean.TRUE::equals).count());
        row.add(group.isEmpty() ? null : group.get(0)[2]);
        row.add(group.isEmpty() ? null : group.get(group.size() - 1)[1]);
        row.add(group.stream()
                .filter(r -> Boolean.TRUE.equals(r[6]) && r[1] != null)
                .map(r -> (Long) r[1])
                .reduce(Long::sum)
                .orElse(null));
        return row.toArray();
    }

    private static Stream<Object> values(List<Object[]> group, int column) {
        return group.stream().map(row -> row[column]).filter(Objects::nonNull);
    }

    private static BigDecimal decimalSum(List<Object[]> group, int column, int scale) {
        return values(group, column)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal::add)
                .map(sum -> sum.setScale(scale))
                .orElse(null);
    }
}
