package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.type.StructType;

/** The rows of a query; it begins to run with the first call of {@link #next()}. */
final class ResultStream implements BatchStream {
    private final StructType schema;
    private final QueryContext context;
    private final QueryRun run;
    private Operator rows;
    private boolean closed;

    ResultStream(StructType schema, QueryContext context, QueryRun run) {
        this.schema = schema;
        this.context = context;
        this.run = run;
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public Batch next() {
        if (closed) {
            return null;
        }
        long start = System.nanoTime();
        try {
            context.cancellation().check();
            if (rows == null) {
                rows = run.start();
            }
            Batch batch = nextSelected();
            if (batch == null) {
                close();
            }
            return batch;
        } catch (Throwable e) {
            throw failed(TaskGroup.asQueryError(e));
        } finally {
            context.metrics().phases().add(Phase.RUN, System.nanoTime() - start);
        }
    }

    private Batch nextSelected() {
        Batch batch = rows.next();
        while (batch != null && batch.rowCount() == 0) {
            batch = rows.next();
        }
        return batch;
    }

    private ArclightException failed(ArclightException error) {
        context.cancellation().cancel(error);
        try {
            close();
        } catch (RuntimeException e) {
            error.addSuppressed(e);
        }
        return error;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        context.metrics().setPeakBytes(context.memory().peakBytes());
        // Resources are closed in reverse: the memory last, when nothing can use it any more.
        try (QueryMemory memory = context.memory();
                QueryRun stages = run;
                Operator stream = rows) {
            rows = null;
        }
    }
}
