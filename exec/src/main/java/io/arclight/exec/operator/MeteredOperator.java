package io.arclight.exec.operator;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.Stopwatch;

/** Counts what an operator gives and how long it takes, and asks before each batch whether the query is to end. */
public final class MeteredOperator implements Operator {
    private final Operator operator;
    private final OperatorMetrics metrics;
    private final TaskContext context;
    private final Stopwatch stopwatch;

    /** Wraps an operator. */
    public MeteredOperator(Operator operator, OperatorMetrics metrics, TaskContext context) {
        this.operator = operator;
        this.metrics = metrics;
        this.context = context;
        this.stopwatch = new Stopwatch(context.clock(), metrics);
    }

    @Override
    public Batch next() {
        context.checkCancelled();
        stopwatch.start();
        try {
            Batch batch = operator.next();
            while (batch != null && batch.rowCount() == 0) {
                context.checkCancelled();
                batch = operator.next();
            }
            if (batch != null) {
                metrics.addOutput(batch.rowCount());
            }
            return batch;
        } finally {
            stopwatch.stop();
        }
    }

    @Override
    public void close() {
        stopwatch.start();
        try {
            operator.close();
        } finally {
            stopwatch.stop();
        }
    }
}
