package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.schedule.stage.StageRun;

/** The rows of the last stage, made by tasks on other threads. */
final class ParallelRows implements Operator {
    private final StageRun run;
    private final Cancellation cancellation;
    private final ResultQueue queue;
    private final TaskGroup tasks;
    private boolean started;
    private Batch current;

    ParallelRows(StageRun run, Cancellation cancellation) {
        this.run = run;
        this.cancellation = cancellation;
        this.queue = new ResultQueue(cancellation, run);
        this.tasks = new TaskGroup(cancellation, task -> {
            try (StageMetrics.Span span = run.metrics().begin()) {
                run.runTask(task, queue);
            }
        });
    }

    @Override
    public Batch next() {
        if (!started) {
            started = true;
            tasks.start(0, run.tasks());
        }
        if (current != null) {
            current.release();
            current = null;
        }
        current = queue.take();
        return current;
    }

    @Override
    public void close() {
        if (tasks.isRunning()) {
            cancellation.cancel();
        }
        queue.close();
        tasks.await();
        if (current != null) {
            current.release();
            current = null;
        }
    }
}
