package io.arclight.exec.schedule;

import io.arclight.exec.exchange.ExchangeBuilder;
import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.exchange.ExchangeWriter;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.metric.Stopwatch;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.stage.StageRun;

/** A stage whose rows go into an exchange: tasks write them, then some exchanges move them to their places. */
final class ExchangeStage implements StageWork {
    private final StageRun run;
    private final ExchangeBuilder builder;
    private final OperatorMetrics metrics;
    private final int threads;
    private int phase;

    /**
     * A stage at its beginning.
     *
     * @param builder the exchange, owned by this
     * @param metrics the exchange's metrics
     * @param threads the most tasks
     */
    ExchangeStage(StageRun run, ExchangeBuilder builder, OperatorMetrics metrics, int threads) {
        this.run = run;
        this.builder = builder;
        this.metrics = metrics;
        this.threads = threads;
    }

    @Override
    public int nextPhase() {
        return switch (++phase) {
            case 1 -> run.tasks();
            case 2 -> Math.min(builder.moves(), threads);
            default -> 0;
        };
    }

    @Override
    public void run(int piece) {
        TaskContext task = run.taskContext(piece);
        try (StageMetrics.Span span = run.metrics().begin()) {
            if (phase == 1) {
                write(piece, task);
            } else {
                move(task);
            }
        }
    }

    private void write(int number, TaskContext task) {
        try (ExchangeWriter writer = builder.writer(task)) {
            WriterSink sink = new WriterSink(writer, task, metrics);
            run.runTask(number, sink);
            sink.finish();
        }
    }

    private void move(TaskContext task) {
        Stopwatch stopwatch = new Stopwatch(task.clock(), metrics);
        stopwatch.start();
        try {
            builder.move(task);
        } finally {
            stopwatch.stop();
        }
    }

    @Override
    public ExchangeRows finish() {
        return builder.finish();
    }

    @Override
    public void close() {
        builder.close();
    }
}
