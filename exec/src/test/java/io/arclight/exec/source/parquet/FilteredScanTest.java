package io.arclight.exec.source.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.Calls;
import io.arclight.exec.evaluate.row.RowEvaluator;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.source.filter.RuntimeFilterSlot;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random conditions on random files: what a scan leaves out by itself against a filter of its rows one by one. */
class FilteredScanTest {
    private static final StructType SCHEMA = new StructType()
            .add("few", AtomicType.INTEGER)
            .add("word", AtomicType.STRING)
            .add("many", AtomicType.LONG)
            .add("list", new ArrayType(AtomicType.INTEGER, true))
            .add("day", AtomicType.DATE)
            .add("price", new DecimalType(9, 2))
            .add("text", AtomicType.STRING)
            .add("sorted", AtomicType.LONG)
            .add("flag", AtomicType.BOOLEAN);

    private static final int ROWS = 70_000;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void scansGiveWhatFiltersWouldLeave() {
        System.out.println("seed " + seed);
        // A writer with little memory makes small row groups.
        write(rows(), Settings.defaults().with(Settings.TASK_THREADS, "128"));
        for (String batchRows : List.of("3", "4096")) {
            for (String dictionary : List.of("true", "false")) {
                Settings settings =
                        Settings.defaults().with(Settings.BATCH_ROWS, batchRows).with(Settings.DICTIONARY, dictionary);
                check(settings, batchRows.equals("3") ? 1 : 8);
            }
        }
    }

    @Test
    void pagesAndRowGroupsAreSkipped() {
        System.out.println("seed " + seed);
        write(rows(), Settings.defaults());
        DataSource source = open(Settings.defaults());
        List<Object[]> found = new ArrayList<>();
        for (Object[] row : new TableReader().rows(source)) {
            if ((long) row[7] < 50) {
                found.add(row);
            }
        }
        OperatorMetrics metrics = new OperatorMetrics();
        Expression condition = call("<", 7, 50L);
        compare(found, read(source, Settings.defaults(), condition, Optional.empty(), metrics), condition);
        assertTrue(metrics.rowsOut() < ROWS, "all rows were looked at");
        assertEquals(1, metrics.extras().get("row groups read").sum());

        // Within the bounds, but not in the dictionary.
        OperatorMetrics absent = new OperatorMetrics();
        Expression missing = call("=", 1, "word 15x");
        assertEquals(List.of(), read(source, Settings.defaults(), missing, Optional.empty(), absent));
        assertEquals(1, absent.extras().get("pages read").sum());
        assertEquals(8, absent.extras().get("column chunks skipped").sum());
    }

    @Test
    void boundsOfWholeNumbersAreExact() {
        System.out.println("seed " + seed);
        List<Object[]> rows = rows();
        write(rows, Settings.defaults().with(Settings.TASK_THREADS, "128"));
        DataSource source = open(Settings.defaults());
        SourceStatistics statistics = source.statistics();
        for (int column : List.of(0, 2, 4, 7)) {
            List<Object> values = rows.stream()
                    .map(row -> row[column])
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            assertTrue(source.hasExactBounds(column));
            assertEquals(values.get(0), statistics.columns().get(column).minimum());
            assertEquals(
                    values.get(values.size() - 1),
                    statistics.columns().get(column).maximum());
            assertEquals(
                    ROWS - values.size(),
                    statistics.columns().get(column).nullCount().orElseThrow());
        }
        for (int column : List.of(1, 3, 5, 6, 8)) {
            assertFalse(source.hasExactBounds(column));
        }
    }

    private void write(List<Object[]> rows, Settings settings) {
        WriteTarget target = new WriteTarget(
                "parquet",
                folder.resolve("out"),
                WriteTarget.Mode.ERROR_IF_EXISTS,
                List.of(),
                Map.of("compression", "snappy"));
        new TableWriter(settings, 4096).write(target, SCHEMA, rows, 1);
    }

    private DataSource open(Settings settings) {
        return FileSources.open(
                "parquet", List.of(folder.resolve("out").toString()), Map.of(), Optional.empty(), settings);
    }

    private void check(Settings settings, int rounds) {
        DataSource source = open(settings);
        List<Object[]> all = new TableReader(settings, 4L << 30).rows(source);
        assertEquals(ROWS, all.size());
        RowEvaluator evaluator = new RowEvaluator(SessionContext.of(settings, Instant.EPOCH, "test"));
        for (int round = 0; round < rounds; round++) {
            List<Expression> conjuncts = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                conjuncts.add(random.nextInt(4) == 0 ? new Or(List.of(condition(), condition())) : condition());
            }
            Expression condition = conjuncts.size() == 1 ? conjuncts.get(0) : new And(conjuncts);
            Optional<Odd> odd = random.nextInt(3) == 0 ? Optional.of(new Odd()) : Optional.empty();
            List<Object[]> expected = all.stream()
                    .filter(row -> Boolean.TRUE.equals(evaluator.evaluate(condition, row)))
                    .filter(row -> odd.isEmpty() || row[2] != null && ((long) row[2] & 1) == 1)
                    .toList();
            compare(expected, read(source, settings, condition, odd, new OperatorMetrics()), condition);
        }
    }

    private static void compare(List<Object[]> expected, List<Object[]> actual, Expression condition) {
        assertEquals(expected.size(), actual.size(), () -> "rows where " + condition);
        for (int i = 0; i < expected.size(); i++) {
            int row = i;
            assertArrayEquals(expected.get(i), actual.get(i), () -> "row " + row + " where " + condition);
        }
    }

    private static List<Object[]> read(
            DataSource source, Settings settings, Expression condition, Optional<Odd> odd, OperatorMetrics metrics) {
        long before = MemoryPool.shared().usedBytes();
        List<Object[]> rows = new ArrayList<>();
        RowCursor cursor = new RowCursor(source.schema());
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 30))) {
            QueryContext query =
                    new QueryContext(settings, Instant.EPOCH, "test", memory, new QueryMetrics(), new Cancellation());
            odd.ifPresent(filter -> query.runtimeFilters().publish(7, filter));
            ScanRequest request = new ScanRequest(TableReader.columns(source), List.of(condition), -1)
                    .withRuntimeFilters(List.of(new RuntimeFilterSlot(2, 7), new RuntimeFilterSlot(1, 8)));
            Scan scan = source.scan(request).filtered(condition).orElseThrow();
            for (Scan.Morsel morsel : scan.morsels()) {
                try (Operator operator = scan.open(morsel, new TaskContext(query, 0, 0), metrics)) {
                    for (Batch batch = operator.next(); batch != null; batch = operator.next()) {
                        cursor.reset(batch);
                        while (cursor.next()) {
                            Object[] row = new Object[source.schema().size()];
                            for (int i = 0; i < row.length; i++) {
                                row[i] = cursor.get(i);
                            }
                            rows.add(row);
                        }
                    }
                }
                memory.giveBackSpare();
                assertEquals(before, MemoryPool.shared().usedBytes(), "leaked by " + morsel.description());
            }
        }
        return rows;
    }

    /** Wants odd numbers. */
    private static final class Odd implements RuntimeFilter {
        @Override
        public ValueRange range() {
            return new ValueRange(null, null, 0, 1, false);
        }

        @Override
        public Selection keep(Column values, Selection rows, int[] room) {
            int[] kept = new int[rows.count()];
            long[] numbers = new long[rows.count()];
            ColumnValues.longs(values, rows, numbers);
            int count = 0;
            for (int i = 0; i < rows.count(); i++) {
                int row = rows.position(i);
                boolean isOdd = !values.isNull(row) && (numbers[i] & 1) == 1;
                kept[count] = row;
                count += isOdd ? 1 : 0;
            }
            return new Selection(kept, count);
        }
    }

    private List<Object[]> rows() {
        RandomValues values = new RandomValues(random);
        List<Object[]> rows = new ArrayList<>(ROWS);
        long sorted = 0;
        for (int i = 0; i < ROWS; i++) {
            sorted += random.nextInt(3);
            Object[] row = {
                random.nextInt(20),
                "word " + random.nextInt(300),
                random.nextLong(1_000_000),
                random.nextInt(4) == 0 ? values.next(SCHEMA.field(3).dataType()) : List.of(i),
                random.nextInt(2500),
                new BigDecimal(random.nextInt(100_000)).movePointLeft(2),
                "a text of its own, number " + random.nextInt(1_000_000),
                sorted,
                random.nextInt(50) == 0
            };
            for (int column = 0; column < 7; column++) {
                if (random.nextInt(10) == 0 && column != 4) {
                    row[column] = null;
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private Expression condition() {
        String operator = List.of("<", "<=", ">", ">=", "=").get(random.nextInt(5));
        return switch (random.nextInt(9)) {
            case 0 -> call(operator, 0, random.nextInt(22));
            case 1 -> call(operator, 1, "word " + random.nextInt(310));
            case 2 -> call(operator, 2, random.nextLong(1_000_000));
            case 3 -> call("isnotnull", 3);
            case 4 -> call(operator, 4, random.nextInt(2600));
            case 5 -> call("isnull", random.nextInt(SCHEMA.size()));
            case 6 -> call(operator, 6, "a text of its own, number " + random.nextInt(1_000_000));
            case 7 -> call(operator, 7, random.nextLong(ROWS));
            default -> reference(8);
        };
    }

    private static Expression reference(int column) {
        return new ColumnReference(column, SCHEMA.field(column).dataType(), true);
    }

    private static Expression call(String name, int column) {
        return Calls.of(Settings.defaults(), name, reference(column));
    }

    private static Expression call(String name, int column, Object constant) {
        DataType type = SCHEMA.field(column).dataType();
        return Calls.of(Settings.defaults(), name, reference(column), new Literal(constant, type));
    }
}
