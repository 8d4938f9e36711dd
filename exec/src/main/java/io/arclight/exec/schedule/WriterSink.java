package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.exchange.ExchangeWriter;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.Stopwatch;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.stage.RowSink;

/** Rows of one task on their way into an exchange, counted and timed as the exchange's. */
final class WriterSink implements RowSink {
    private final ExchangeWriter writer;
    private final OperatorMetrics metrics;
    private final Stopwatch stopwatch;

    WriterSink(ExchangeWriter writer, TaskContext context, OperatorMetrics metrics) {
        this.writer = writer;
        this.metrics = metrics;
        this.stopwatch = new Stopwatch(context.clock(), metrics);
    }

    @Override
    public void write(int chain, Batch batch) {
        metrics.addInput(batch.rowCount());
        stopwatch.start();
        try {
            writer.write(chain, batch);
        } finally {
            stopwatch.stop();
        }
    }

    /** Hands over what the task still holds. */
    void finish() {
        stopwatch.start();
        try {
            writer.finish();
        } finally {
            stopwatch.stop();
        }
    }

    @Override
    public void end(int chain) {
        // An exchange is not read before all chains have ended.
    }
}
