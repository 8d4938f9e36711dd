package io.arclight.exec.operator.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.write.PartitionWriter;
import io.arclight.exec.source.write.WriteJob;

/** Writes the rows of one partition. It gives none: what was written is known when all partitions are committed. */
public final class WriteOperator implements Operator {
    private final WriteJob job;
    private final int partition;
    private final Operator input;
    private final TaskContext context;
    private boolean ended;

    /** A writer of one partition. */
    public WriteOperator(WriteJob job, int partition, Operator input, TaskContext context) {
        this.job = job;
        this.partition = partition;
        this.input = input;
        this.context = context;
    }

    @Override
    public Batch next() {
        if (!ended) {
            ended = true;
            try (PartitionWriter writer = job.writer(partition, context)) {
                for (Batch batch = input.next(); batch != null; batch = input.next()) {
                    writer.write(batch);
                }
                writer.finish();
            }
        }
        return null;
    }

    @Override
    public void close() {
        ended = true;
        input.close();
    }
}
