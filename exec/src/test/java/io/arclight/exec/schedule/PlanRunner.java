package io.arclight.exec.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.setting.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs plans in tests, and demands each time that all memory is back and no batch is longer than allowed. */
public final class PlanRunner {
    private Settings settings = Settings.defaults().with(Settings.TASK_THREADS, "4");
    private long memoryLimit = 1L << 30;
    private Cancellation cancellation = new Cancellation();
    private QueryMetrics metrics = new QueryMetrics();

    /** With other settings: number of tasks and rows per batch. */
    public PlanRunner with(int threads, int batchRows) {
        settings = settings.with(Settings.TASK_THREADS, Integer.toString(threads))
                .with(Settings.BATCH_ROWS, Integer.toString(batchRows));
        return this;
    }

    /** With so many bytes of memory. */
    public PlanRunner withMemory(long bytes) {
        memoryLimit = bytes;
        return this;
    }

    /** With a cancellation to use from elsewhere. */
    public PlanRunner with(Cancellation wish) {
        cancellation = wish;
        return this;
    }

    /** The metrics of the last run. */
    public QueryMetrics metrics() {
        return metrics;
    }

    /** A new execution; whoever asks closes its memory. */
    public QueryContext context() {
        metrics = new QueryMetrics();
        return new QueryContext(
                settings, Instant.EPOCH, "test", new QueryMemory(new MemoryLimit(memoryLimit)), metrics, cancellation);
    }

    /** All rows, in order. */
    public List<List<Object>> run(PlanNode plan) {
        return run(plan, Integer.MAX_VALUE);
    }

    /** The first rows; the stream is closed then. */
    public List<List<Object>> run(PlanNode plan, int most) {
        long before = MemoryPool.shared().usedBytes();
        metrics = new QueryMetrics();
        QueryContext context = new QueryContext(
                settings, Instant.EPOCH, "test", new QueryMemory(new MemoryLimit(memoryLimit)), metrics, cancellation);
        List<List<Object>> rows = new ArrayList<>();
        try (BatchStream stream = new QueryExecutor().execute(plan, context)) {
            RowCursor cursor = new RowCursor(stream.schema());
            int columns = stream.schema().size();
            for (Batch batch = stream.next(); batch != null && rows.size() < most; batch = stream.next()) {
                assertEquals(true, batch.rowCount() > 0, "rows in a batch");
                cursor.reset(batch);
                while (cursor.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = cursor.get(i);
                    }
                    rows.add(Arrays.asList(row));
                }
            }
        } finally {
            assertEquals(before, MemoryPool.shared().usedBytes(), "bytes in use");
        }
        return rows;
    }
}
