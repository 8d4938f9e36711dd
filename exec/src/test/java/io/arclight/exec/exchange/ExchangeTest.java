package io.arclight.exec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.PlanRunner;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Three tasks write, seven partitions are read; keys are heavily skewed. */
class ExchangeTest {
    private static final int TASKS = 3;
    private static final int PARTITIONS = 7;
    private static final int BATCH_ROWS = 64;
    private static final StructType SCHEMA = new StructType()
            .add("k", DataTypes.IntegerType)
            .add("s", DataTypes.StringType)
            .add("id", DataTypes.LongType);
    private static final Expression KEY = new ColumnReference(0, DataTypes.IntegerType, true);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private record Row(Integer key, String text, long id) {}

    /** Half of the rows have one key; some keys are null. */
    private Integer skewed() {
        int die = random.nextInt(100);
        return die < 50 ? Integer.valueOf(42) : die < 55 ? null : Integer.valueOf(random.nextInt(1000));
    }

    private List<List<Row>> rows(int perTask) {
        List<List<Row>> tasks = new ArrayList<>();
        for (int task = 0; task < TASKS; task++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < perTask; i++) {
                Integer key = skewed();
                rows.add(new Row(key, "text that belongs to " + key, (long) task * perTask + i));
            }
            tasks.add(rows);
        }
        return tasks;
    }

    /** What each partition holds after all tasks wrote their rows in batches of the given sizes. */
    private List<List<Row>> exchange(
            Partitioning partitioning, List<List<Row>> written, IntUnaryOperator batchSize, long memory) {
        long before = MemoryPool.shared().usedBytes();
        QueryContext query =
                new PlanRunner().with(TASKS, BATCH_ROWS).withMemory(memory).context();
        OperatorMetrics metrics = new OperatorMetrics();
        List<List<Row>> read = new ArrayList<>();
        try (ExchangeBuilder builder =
                Exchanges.create(partitioning, new ExchangeContext(SCHEMA, query, metrics, false))) {
            for (int task = 0; task < TASKS; task++) {
                write(written.get(task), builder, new TaskContext(query, 0, task), batchSize);
            }
            if (builder.moves() > 0) {
                builder.move(new TaskContext(query, 0, 0));
            }
            try (ExchangeRows rows = builder.finish()) {
                for (int partition = 0; partition < rows.partitions(); partition++) {
                    read.add(read(rows, partition, new TaskContext(query, 1, 0)));
                    assertEquals(rows.rows(partition), read.get(partition).size());
                }
            }
        } finally {
            query.memory().close();
        }
        assertEquals(before, MemoryPool.shared().usedBytes(), "bytes in use");
        if (memory < 1 << 22) {
            assertTrue(metrics.spilledBytes() > 0, "it spills");
        }
        return read;
    }

    private static void write(List<Row> rows, ExchangeBuilder builder, TaskContext task, IntUnaryOperator batchSize) {
        try (ExchangeWriter writer = builder.writer(task);
                RowAppender appender = new RowAppender(SCHEMA, task.account("rows"))) {
            int next = 0;
            for (int batch = 0; next < rows.size(); batch++) {
                int end = Math.min(rows.size(), next + batchSize.applyAsInt(batch));
                for (; next < end; next++) {
                    Row row = rows.get(next);
                    appender.append(row.key(), row.text(), row.id());
                }
                Batch built = appender.build();
                writer.write(task.task(), built);
                built.release();
            }
            writer.finish();
        }
    }

    private static List<Row> read(ExchangeRows rows, int partition, TaskContext task) {
        List<Row> read = new ArrayList<>();
        RowCursor cursor = new RowCursor(SCHEMA);
        int batches = 0;
        try (Operator operator = rows.open(partition, partition + 1, task)) {
            for (Batch batch = operator.next(); batch != null; batch = operator.next()) {
                batches++;
                assertTrue(batch.rowCount() <= BATCH_ROWS);
                cursor.reset(batch);
                while (cursor.next()) {
                    read.add(new Row((Integer) cursor.get(0), (String) cursor.get(1), (Long) cursor.get(2)));
                }
            }
        }
        assertTrue(batches <= mostBatches(read.size(), task), batches + " batches for " + read.size() + " rows");
        return read;
    }

    /** Every task's last batch may be short; so may those that had to make room. */
    private static int mostBatches(int rows, TaskContext task) {
        boolean plenty = task.query().memory().limit().bytes() > 1 << 22;
        return plenty ? rows / BATCH_ROWS + TASKS : rows / 8;
    }

    private static void assertSameRows(List<List<Row>> written, List<List<Row>> read) {
        assertEquals(sorted(written), sorted(read));
    }

    private static List<Row> sorted(List<List<Row>> lists) {
        List<Row> all = new ArrayList<>();
        lists.forEach(all::addAll);
        all.sort((one, other) -> Long.compare(one.id(), other.id()));
        return all;
    }

    @Test
    void hashPutsEqualKeysTogether() {
        List<List<Row>> written = rows(5000);
        List<List<Row>> read =
                exchange(new Partitioning.Hash(List.of(KEY), PARTITIONS), written, i -> 1 + i % 64, 1L << 30);
        assertEquals(PARTITIONS, read.size());
        assertSameRows(written, read);
        Map<Integer, Integer> partitionOfKey = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            assertTrue(!read.get(partition).isEmpty(), "1000 keys fill every partition");
            for (Row row : read.get(partition)) {
                Integer known = partitionOfKey.putIfAbsent(row.key(), partition);
                assertTrue(known == null || known == partition, "seed " + seed);
            }
        }
    }

    @Test
    void rangesComeOneAfterTheOther() {
        for (boolean descending : new boolean[] {false, true}) {
            for (int perTask : new int[] {5000, 3, 0}) {
                SortKey key = new SortKey(KEY, descending, !descending);
                List<List<Row>> written = rows(perTask);
                List<List<Row>> read =
                        exchange(new Partitioning.Range(List.of(key), PARTITIONS), written, i -> 50, 1L << 30);
                assertEquals(PARTITIONS, read.size());
                assertSameRows(written, read);
                assertOrder(read, descending);
            }
        }
    }

    private void assertOrder(List<List<Row>> partitions, boolean descending) {
        int sign = descending ? -1 : 1;
        Integer last = null;
        boolean any = false;
        for (List<Row> partition : partitions) {
            List<Row> sorted = new ArrayList<>(partition);
            sorted.sort((one, other) -> sign * compare(one.key(), other.key()));
            if (!sorted.isEmpty()) {
                if (any) {
                    assertTrue(sign * compare(last, sorted.get(0).key()) < 0, "seed " + seed);
                }
                last = sorted.get(sorted.size() - 1).key();
                any = true;
            }
        }
    }

    private static int compare(Integer one, Integer other) {
        return one == null ? (other == null ? 0 : -1) : other == null ? 1 : one.compareTo(other);
    }

    @Test
    void turnsAreEven() {
        List<List<Row>> written = rows(1000);
        List<List<Row>> read = exchange(new Partitioning.RoundRobin(PARTITIONS), written, i -> 1, 1L << 30);
        assertSameRows(written, read);
        for (List<Row> partition : read) {
            assertTrue(Math.abs(partition.size() - 3000 / PARTITIONS) <= TASKS, partition.size() + " rows");
        }
    }

    @Test
    void gatheringKeepsTheOrderOfTheTasks() {
        List<List<Row>> written = rows(500);
        List<List<Row>> read = exchange(new Partitioning.Gather(), written, i -> 7, 1L << 30);
        List<Row> expected = new ArrayList<>();
        written.forEach(expected::addAll);
        assertEquals(List.of(expected), read);
    }

    @Test
    void partitionsSpillWhenMemoryIsShort() {
        List<List<Row>> written = rows(40_000);
        long memory = 3 << 20;
        assertSameRows(written, exchange(new Partitioning.Hash(List.of(KEY), PARTITIONS), written, i -> 64, memory));
        assertSameRows(written, exchange(new Partitioning.Gather(), written, i -> 64, memory));
        SortKey key = new SortKey(KEY, false, true);
        List<List<Row>> ranges = exchange(new Partitioning.Range(List.of(key), PARTITIONS), written, i -> 64, memory);
        assertSameRows(written, ranges);
        assertOrder(ranges, false);
    }
}
