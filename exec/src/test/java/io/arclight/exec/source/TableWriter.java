package io.arclight.exec.source;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.format.FileSinks;
import io.arclight.exec.source.write.PartitionWriter;
import io.arclight.exec.source.write.WriteJob;
import io.arclight.exec.source.write.WrittenFile;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Writes rows through sinks for tests, and checks that all memory comes back. */
public final class TableWriter {
    private final Settings settings;
    private final int batchRows;

    /** A writer that gives rows in batches of some size. */
    public TableWriter(Settings settings, int batchRows) {
        this.settings = settings;
        this.batchRows = batchRows;
    }

    /** Writes rows, dealt to some partitions in turn, and commits. */
    public List<WrittenFile> write(WriteTarget target, StructType schema, List<Object[]> rows, int partitions) {
        try (WriteJob job = FileSinks.open(target, schema, settings)) {
            if (!job.isNeeded()) {
                return List.of();
            }
            for (int i = 0; i < partitions; i++) {
                List<Object[]> part = new ArrayList<>();
                for (int row = i; row < rows.size(); row += partitions) {
                    part.add(rows.get(row));
                }
                writePartition(job, i, schema, part, true);
            }
            return job.commit();
        }
    }

    /** Writes one partition of a job. */
    public void writePartition(WriteJob job, int number, StructType schema, List<Object[]> rows, boolean finish) {
        long before = MemoryPool.shared().usedBytes();
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 30))) {
            QueryContext query =
                    new QueryContext(settings, Instant.EPOCH, "test", memory, new QueryMetrics(), new Cancellation());
            TaskContext task = new TaskContext(query, 0, 0);
            try (PartitionWriter writer = job.writer(number, task);
                    RowAppender appender = new RowAppender(schema, task.account("rows"))) {
                for (int i = 0; i < rows.size(); i++) {
                    appender.append(rows.get(i));
                    if (appender.length() == batchRows || i == rows.size() - 1) {
                        Batch batch = appender.build();
                        writer.write(batch);
                        batch.release();
                    }
                }
                if (finish) {
                    writer.finish();
                }
            }
            memory.giveBackSpare();
            Assertions.assertEquals(before, MemoryPool.shared().usedBytes(), "leaked by the writer");
        }
    }
}
