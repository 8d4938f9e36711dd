package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.exchange.ExchangeBuilder;
import io.arclight.exec.exchange.ExchangeContext;
import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.exchange.ExchangeWriter;
import io.arclight.exec.exchange.Exchanges;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Write;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.schedule.stage.RowSink;
import io.arclight.exec.schedule.stage.Stage;
import io.arclight.exec.schedule.stage.StageRun;
import io.arclight.exec.source.format.FileSinks;
import io.arclight.exec.source.write.WriteJob;
import io.arclight.exec.source.write.WrittenFile;
import java.util.List;

/**
 * A stage that writes: all partitions, then the commit; what is there when either fails is removed. Its rows are one per
 * file.
 */
final class WriteStage implements StageWork {
    private final Stage stage;
    private final StageRun run;
    private final ExchangeContext exchange;
    private final Write node;
    private final WriteJob job;
    private boolean written;

    WriteStage(Stage stage, StageRun run, ExchangeContext exchange) {
        this.stage = stage;
        this.run = run;
        this.exchange = exchange;
        this.node = (Write) stage.node();
        this.job = FileSinks.open(
                node.target(), node.input().schema(), exchange.query().settings());
    }

    @Override
    public int nextPhase() {
        if (written || !job.isNeeded()) {
            return 0;
        }
        written = true;
        run.shared(stage.root(), () -> job);
        return run.tasks();
    }

    @Override
    public void run(int piece) {
        try (StageMetrics.Span span = run.metrics().begin()) {
            run.runTask(piece, RowSink.NOTHING);
        }
    }

    @Override
    public ExchangeRows finish() {
        exchange.query().cancellation().check();
        try (ExchangeBuilder builder = Exchanges.create(stage.partitioning(), exchange)) {
            TaskContext task = run.taskContext(0);
            try (ExchangeWriter writer = builder.writer(task)) {
                if (written) {
                    report(job.commit(), task, writer);
                }
                writer.finish();
            }
            return builder.finish();
        }
    }

    private void report(List<WrittenFile> files, TaskContext task, ExchangeWriter writer) {
        try (RowAppender appender = new RowAppender(node.schema(), task.account("Write"))) {
            for (WrittenFile file : files) {
                appender.append(file.path(), file.rows(), file.bytes());
            }
            Batch batch = appender.build();
            writer.write(0, batch);
            batch.release();
        }
    }

    @Override
    public void close() {
        job.close();
    }
}
