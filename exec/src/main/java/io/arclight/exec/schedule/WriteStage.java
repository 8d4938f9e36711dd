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

/** Runs a stage that writes: all partitions, then the commit; what is there when either fails is removed. */
final class WriteStage {
    private final QueryContext context;
    private final Stage stage;
    private final Write node;

    WriteStage(Stage stage, QueryContext context) {
        this.stage = stage;
        this.context = context;
        this.node = (Write) stage.node();
    }

    /** Writes, and gives one row per file. */
    ExchangeRows run(StageRun run, ExchangeContext exchange) {
        try (WriteJob job = FileSinks.open(node.target(), node.input().schema(), context.settings());
                ExchangeBuilder builder = Exchanges.create(stage.partitioning(), exchange)) {
            TaskContext task = run.taskContext(0);
            try (ExchangeWriter writer = builder.writer(task)) {
                if (job.isNeeded()) {
                    run.shared(stage.root(), () -> job);
                    new TaskGroup(context.cancellation(), number -> {
                                try (StageMetrics.Span span = run.metrics().begin()) {
                                    run.runTask(number, RowSink.NOTHING);
                                }
                            })
                            .run(run.tasks());
                    context.cancellation().check();
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
}
