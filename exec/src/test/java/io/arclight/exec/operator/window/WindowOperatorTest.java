package io.arclight.exec.operator.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.operator.OperatorHarness;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.exec.plan.part.WindowFrame.Bound;
import io.arclight.exec.plan.part.WindowFrame.Kind;
import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Window functions over random partitions against their definitions, row by row. */
class WindowOperatorTest {
    private static final int PARTITION = 0;
    private static final int ORDER = 1;
    private static final int VALUE = 2;
    private static final int TEXT = 3;
    private static final int FLAG = 4;
    private static final int BELOW = 5;
    private static final int ABOVE = 6;
    private static final StructType INPUT = new StructType()
            .add("p", AtomicType.STRING)
            .add("o", AtomicType.INTEGER)
            .add("v", AtomicType.LONG)
            .add("t", AtomicType.STRING)
            .add("f", AtomicType.BOOLEAN)
            .add("below", AtomicType.INTEGER)
            .add("above", AtomicType.INTEGER);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private final List<WindowCall> calls = new ArrayList<>();
    private final List<Oracle> oracles = new ArrayList<>();

    /** What a call gives for a row of a partition. */
    private interface Oracle extends BiFunction<List<Object[]>, Integer, Object> {}

    private List<Object[]> rows(int count, int partitions, boolean descending) {
        RandomValues values = new RandomValues(random);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Integer order = random.nextInt(10) == 0 ? null : random.nextInt(60);
            int sign = descending ? -1 : 1;
            rows.add(new Object[] {
                random.nextInt(12) == 0 ? null : "partition number " + random.nextInt(partitions),
                order,
                random.nextInt(6) == 0 ? null : (long) random.nextInt(100),
                values.next(AtomicType.STRING),
                values.next(AtomicType.BOOLEAN),
                order == null ? null : order - 3 * sign,
                order == null ? null : order + 2 * sign
            });
        }
        Comparator<Integer> byOrder = descending
                ? Comparator.nullsLast(Comparator.<Integer>reverseOrder())
                : Comparator.nullsFirst(Comparator.<Integer>naturalOrder());
        rows.sort(Comparator.comparing(
                        (Object[] row) -> (String) row[PARTITION], Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(row -> (Integer) row[ORDER], byOrder));
        return rows;
    }

    private static Expression column(int index) {
        return new ColumnReference(index, INPUT.field(index).dataType(), true);
    }

    private static Bound bound(Kind kind, Integer offset) {
        return new Bound(kind, Optional.ofNullable(offset).map(value -> new Literal(value, AtomicType.INTEGER)));
    }

    private void add(
            String name, WindowFrame frame, boolean ignoreNulls, int filter, Oracle oracle, Expression... arguments) {
        List<Argument> described = new ArrayList<>();
        for (Expression argument : arguments) {
            boolean constant = argument instanceof Literal;
            Object value = constant ? ((Literal) argument).value() : null;
            described.add(new Argument(argument.type(), true, constant, value, "x"));
        }
        Binding binding = FunctionRegistry.find(name).orElseThrow().bind(described, Settings.defaults());
        Optional<Expression> condition = filter < 0 ? Optional.empty() : Optional.of(column(filter));
        calls.add(new WindowCall(binding, List.of(arguments), condition, ignoreNulls, frame, Origin.NONE));
        oracles.add(oracle);
    }

    private static final WindowFrame RUNNING_ROWS =
            new WindowFrame(Unit.ROWS, bound(Kind.UNBOUNDED_PRECEDING, null), bound(Kind.CURRENT_ROW, null));

    private void addStreaming() {
        add("row_number", RUNNING_ROWS, false, -1, (rows, i) -> i + 1);
        add("rank", RUNNING_ROWS, false, -1, (rows, i) -> firstPeer(rows, i) + 1);
        add("dense_rank", RUNNING_ROWS, false, -1, (rows, i) -> (int) rows.subList(0, i + 1).stream()
                .map(row -> row[ORDER])
                .distinct()
                .count());
        add("sum", RUNNING_ROWS, false, -1, (rows, i) -> sum(rows.subList(0, i + 1), -1), column(VALUE));
        WindowFrame peers =
                new WindowFrame(Unit.RANGE, bound(Kind.UNBOUNDED_PRECEDING, null), bound(Kind.CURRENT_ROW, null));
        add("sum", peers, false, FLAG, (rows, i) -> sum(rows.subList(0, lastPeer(rows, i) + 1), FLAG), column(VALUE));
        add("max", peers, false, -1, (rows, i) -> max(rows.subList(0, lastPeer(rows, i) + 1)), column(TEXT));
    }

    private void addOthers(boolean descending) {
        add(
                "percent_rank",
                RUNNING_ROWS,
                false,
                -1,
                (rows, i) -> rows.size() == 1 ? 0.0 : firstPeer(rows, i) / (rows.size() - 1.0));
        add("cume_dist", RUNNING_ROWS, false, -1, (rows, i) -> (lastPeer(rows, i) + 1.0) / rows.size());
        add("ntile", RUNNING_ROWS, false, -1, WindowOperatorTest::ntile, new Literal(4, AtomicType.INTEGER));
        add(
                "lag",
                RUNNING_ROWS,
                false,
                -1,
                (rows, i) -> i < 2 ? null : rows.get(i - 2)[TEXT],
                column(TEXT),
                literal(2));
        add(
                "lead",
                RUNNING_ROWS,
                false,
                -1,
                (rows, i) -> i + 1 < rows.size() ? rows.get(i + 1)[VALUE] : Long.valueOf(-1),
                column(VALUE),
                literal(1),
                new Literal(-1L, AtomicType.LONG));
        add("lag", RUNNING_ROWS, true, -1, (rows, i) -> nonNull(rows.subList(0, i), -1), column(VALUE));
        add("lead", RUNNING_ROWS, true, -1, (rows, i) -> nonNull(rows.subList(i + 1, rows.size()), 1), column(VALUE));
        List<WindowFrame> frames = new ArrayList<>(List.of(
                new WindowFrame(Unit.ROWS, bound(Kind.PRECEDING, 2), bound(Kind.FOLLOWING, 1)),
                new WindowFrame(Unit.ROWS, bound(Kind.PRECEDING, 90), bound(Kind.FOLLOWING, 100)),
                new WindowFrame(Unit.ROWS, bound(Kind.FOLLOWING, 2), bound(Kind.FOLLOWING, 5)),
                new WindowFrame(Unit.ROWS, bound(Kind.PRECEDING, 5), bound(Kind.PRECEDING, 3)),
                new WindowFrame(Unit.ROWS, bound(Kind.CURRENT_ROW, null), bound(Kind.UNBOUNDED_FOLLOWING, null)),
                new WindowFrame(
                        Unit.ROWS, bound(Kind.UNBOUNDED_PRECEDING, null), bound(Kind.UNBOUNDED_FOLLOWING, null)),
                new WindowFrame(Unit.ROWS, bound(Kind.UNBOUNDED_PRECEDING, null), bound(Kind.FOLLOWING, 3)),
                new WindowFrame(Unit.RANGE, bound(Kind.CURRENT_ROW, null), bound(Kind.CURRENT_ROW, null)),
                new WindowFrame(
                        Unit.RANGE,
                        new Bound(Kind.PRECEDING, Optional.of(column(BELOW))),
                        new Bound(Kind.FOLLOWING, Optional.of(column(ABOVE))))));
        for (WindowFrame frame : frames) {
            BiFunction<List<Object[]>, Integer, List<Object[]>> framed = (rows, i) -> frame(rows, i, frame, descending);
            add("sum", frame, false, -1, (rows, i) -> sum(framed.apply(rows, i), -1), column(VALUE));
            add("sum", frame, false, FLAG, (rows, i) -> sum(framed.apply(rows, i), FLAG), column(VALUE));
            add("max", frame, false, -1, (rows, i) -> max(framed.apply(rows, i)), column(TEXT));
            add("collect_list", frame, false, -1, (rows, i) -> list(framed.apply(rows, i)), column(VALUE));
            add("first", frame, false, -1, (rows, i) -> place(framed.apply(rows, i), 0), column(VALUE));
            add("last", frame, false, -1, (rows, i) -> place(framed.apply(rows, i), -1), column(VALUE));
            add("first_value", frame, true, -1, (rows, i) -> nonNull(framed.apply(rows, i), 1), column(VALUE));
            add("last_value", frame, true, -1, (rows, i) -> nonNull(framed.apply(rows, i), -1), column(VALUE));
            add("nth_value", frame, false, -1, (rows, i) -> place(framed.apply(rows, i), 1), column(VALUE), literal(2));
        }
    }

    private static Literal literal(int value) {
        return new Literal(value, AtomicType.INTEGER);
    }

    private static int firstPeer(List<Object[]> rows, int row) {
        int first = row;
        while (first > 0 && Objects.equals(rows.get(first - 1)[ORDER], rows.get(row)[ORDER])) {
            first--;
        }
        return first;
    }

    private static int lastPeer(List<Object[]> rows, int row) {
        int last = row;
        while (last + 1 < rows.size() && Objects.equals(rows.get(last + 1)[ORDER], rows.get(row)[ORDER])) {
            last++;
        }
        return last;
    }

    private static List<Object[]> frame(List<Object[]> rows, int row, WindowFrame frame, boolean descending) {
        List<Object[]> framed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean in = frame.unit() == Unit.ROWS
                    ? i - row >= distance(frame.lower()) && i - row <= distance(frame.upper())
                    : inRange(rows.get(row), rows.get(i), frame, descending);
            if (in) {
                framed.add(rows.get(i));
            }
        }
        return framed;
    }

    private static long distance(Bound bound) {
        long offset = bound.offset()
                .map(literal -> ((Literal) literal).value())
                .map(v -> (Integer) v)
                .orElse(0);
        return switch (bound.kind()) {
            case UNBOUNDED_PRECEDING -> Integer.MIN_VALUE;
            case UNBOUNDED_FOLLOWING -> Integer.MAX_VALUE;
            case CURRENT_ROW -> 0;
            case PRECEDING -> -offset;
            case FOLLOWING -> offset;
        };
    }

    private static boolean inRange(Object[] row, Object[] other, WindowFrame frame, boolean descending) {
        if (row[ORDER] == null || other[ORDER] == null || frame.lower().kind() == Kind.CURRENT_ROW) {
            return Objects.equals(row[ORDER], other[ORDER]);
        }
        int difference = ((Integer) other[ORDER] - (Integer) row[ORDER]) * (descending ? -1 : 1);
        return difference >= -3 && difference <= 2;
    }

    private static Object sum(List<Object[]> rows, int filter) {
        return rows.stream()
                .filter(row -> filter < 0 || Boolean.TRUE.equals(row[filter]))
                .map(row -> (Long) row[VALUE])
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    private static Object max(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (String) row[TEXT])
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Object list(List<Object[]> rows) {
        return rows.stream().map(row -> row[VALUE]).filter(Objects::nonNull).toList();
    }

    private static Object place(List<Object[]> rows, int place) {
        int index = place < 0 ? rows.size() - 1 : place;
        return index < 0 || index >= rows.size() ? null : rows.get(index)[VALUE];
    }

    private static Object nonNull(List<Object[]> rows, int direction) {
        List<Object> values =
                rows.stream().map(row -> row[VALUE]).filter(Objects::nonNull).toList();
        return values.isEmpty() ? null : direction > 0 ? values.get(0) : values.get(values.size() - 1);
    }

    private static Object ntile(List<Object[]> rows, int row) {
        int bucket = 0;
        int end = 0;
        while (row >= end) {
            end += rows.size() / 4 + (bucket < rows.size() % 4 ? 1 : 0);
            bucket++;
        }
        return bucket;
    }

    @ParameterizedTest
    @CsvSource({"1, 150, 5", "3, 300, 2", "64, 600, 150", "4096, 700, 8", "16, 500, 1"})
    void computesEveryCall(int batchRows, int rowCount, int partitions) {
        for (boolean descending : new boolean[] {false, true}) {
            calls.clear();
            oracles.clear();
            addStreaming();
            check(rows(rowCount, partitions, descending), batchRows, 1 << 28, descending);
            addOthers(descending);
            check(rows(rowCount, partitions, descending), batchRows, 1 << 28, descending);
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 60000, 2"})
    void spillsTheInputOfLargePartitions(int batchRows, int rowCount, int partitions) {
        WindowFrame partition = new WindowFrame(
                Unit.ROWS, bound(Kind.UNBOUNDED_PRECEDING, null), bound(Kind.UNBOUNDED_FOLLOWING, null));
        add("count", partition, false, -1, (rows, i) -> (long) rows.size());
        add(
                "lead",
                RUNNING_ROWS,
                false,
                -1,
                (rows, i) -> i + 1 < rows.size() ? rows.get(i + 1)[TEXT] : null,
                column(TEXT));
        OperatorHarness harness = check(rows(rowCount, partitions, false), batchRows, 6_000_000, false);
        assertTrue(harness.metrics().spilledBytes() > 0, "did not spill");
    }

    private OperatorHarness check(List<Object[]> rows, int batchRows, long memory, boolean descending) {
        StructType schema = INPUT;
        for (WindowCall call : calls) {
            schema = schema.add("w", call.function().resultType());
        }
        List<SortKey> order = List.of(new SortKey(column(ORDER), descending, !descending));
        Window node = new Window(new Values(List.of(), INPUT), List.of(column(PARTITION)), order, calls, schema);
        OperatorHarness harness = new OperatorHarness(random, batchRows, memory);
        try (harness) {
            List<Object[]> actual = harness.run(
                    schema,
                    new WindowOperator(node, harness.source(INPUT, rows), harness.context(), harness.metrics()));
            assertEquals(shown(expected(rows)), shown(actual), "seed " + seed);
        }
        return harness;
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream().map(RandomValues::show).toList();
    }

    private List<Object[]> expected(List<Object[]> rows) {
        List<Object[]> results = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i == end) {
                start = i;
                while (end < rows.size() && Objects.equals(rows.get(end)[PARTITION], rows.get(i)[PARTITION])) {
                    end++;
                }
            }
            List<Object> row = new ArrayList<>(List.of());
            for (Object value : rows.get(i)) {
                row.add(value);
            }
            for (Oracle oracle : oracles) {
                row.add(oracle.apply(rows.subList(start, end), i - start));
            }
            results.add(row.toArray());
        }
        return results;
    }
}
