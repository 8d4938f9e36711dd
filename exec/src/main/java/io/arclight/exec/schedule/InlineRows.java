package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.stage.StageRun;

/** The rows of the last stage, made by the consumer's own thread when there is nothing to do in parallel. */
final class InlineRows implements Operator {
    private final StageRun run;
    private final TaskContext context;
    private Operator chain;

    InlineRows(StageRun run) {
        this.run = run;
        this.context = run.taskContext(0);
    }

    @Override
    public Batch next() {
        try (StageMetrics.Span span = run.metrics().begin()) {
            return read();
        }
    }

    private Batch read() {
        while (true) {
            if (chain == null) {
                int number = run.takeChain();
                if (number < 0) {
                    return null;
                }
                chain = run.chain(context, number);
            }
            Batch batch = chain.next();
            if (batch != null) {
                return batch;
            }
            chain.close();
            chain = null;
        }
    }

    @Override
    public void close() {
        if (chain != null) {
            chain.close();
            chain = null;
        }
    }
}
