package io.arclight.exec.schedule;

import io.arclight.exec.exchange.ExchangeBuilder;
import io.arclight.exec.exchange.ExchangeContext;
import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.exchange.ExchangeWriter;
import io.arclight.exec.exchange.Exchanges;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.StageMetrics;
import io.arclight.exec.metric.Stopwatch;
import io.arclight.exec.operator.MeteredOperator;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.streaming.LimitOperator;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.schedule.stage.NodeRole;
import io.arclight.exec.schedule.stage.Stage;
import io.arclight.exec.schedule.stage.StageCutter;
import io.arclight.exec.schedule.stage.StagePreparation;
import io.arclight.exec.schedule.stage.StageRun;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Runs the stages of one query, all but the last to their end, and gives the rows of the last as they come. */
final class QueryRun implements AutoCloseable {
    private final PlanNode root;
    private final QueryContext context;
    private final Map<Stage, ExchangeRows> exchanges = new IdentityHashMap<>();
    private final Map<Stage, Integer> readersLeft = new IdentityHashMap<>();

    QueryRun(PlanNode root, QueryContext context) {
        this.root = root;
        this.context = context;
    }

    /** Runs everything before the last stage, and gives that one's rows. */
    Operator start() {
        // What gathers or cuts off the rows of the whole query does so on the stream.
        List<Limit> limits = new ArrayList<>();
        PlanNode top = root;
        while (isGather(top) || isGlobalLimit(top)) {
            if (top instanceof Limit limit) {
                limits.add(0, limit);
            }
            top = top.inputs().get(0);
        }
        List<Stage> stages = StageCutter.cut(top);
        countReaders(stages);
        Stage last = stages.get(stages.size() - 1);
        for (Stage stage : stages.subList(0, stages.size() - 1)) {
            exchanges.put(stage, runToEnd(stage));
            releaseInputs(stage);
        }
        StageRun run = StagePreparation.prepare(last, context, exchanges);
        Operator rows = run.tasks() == 1 ? new InlineRows(run) : new ParallelRows(run, context.cancellation());
        TaskContext consumer = run.taskContext(run.tasks());
        if (!limits.isEmpty()) {
            // Waiting for the stage is no time of a limit's own.
            rows = new MeteredOperator(rows, new OperatorMetrics(), consumer);
        }
        for (Limit limit : limits) {
            Operator limited = new LimitOperator(limit, rows);
            rows = new MeteredOperator(limited, context.metrics().of(limit), consumer);
        }
        return rows;
    }

    private static boolean isGather(PlanNode node) {
        return node instanceof Exchange exchange && exchange.partitioning() instanceof Partitioning.Gather;
    }

    private static boolean isGlobalLimit(PlanNode node) {
        return node instanceof Limit limit && limit.global();
    }

    private void countReaders(List<Stage> stages) {
        for (Stage stage : stages) {
            stage.root().forEach(fragment -> {
                if (fragment.stage() != null) {
                    readersLeft.merge(fragment.stage(), 1, Integer::sum);
                }
            });
        }
    }

    private ExchangeRows runToEnd(Stage stage) {
        StageRun run = StagePreparation.prepare(stage, context, exchanges);
        OperatorMetrics metrics = exchangeMetrics(stage);
        ExchangeContext exchange =
                new ExchangeContext(stage.node().schema(), context, metrics, readersLeft.get(stage) == 1);
        if (stage.root().role() == NodeRole.SINK) {
            return new WriteStage(stage, context).run(run, exchange);
        }
        try (ExchangeBuilder builder = Exchanges.create(stage.partitioning(), exchange)) {
            new TaskGroup(context.cancellation(), task -> {
                        TaskContext writing = run.taskContext(task);
                        try (StageMetrics.Span span = run.metrics().begin();
                                ExchangeWriter writer = builder.writer(writing)) {
                            WriterSink sink = new WriterSink(writer, writing, metrics);
                            run.runTask(task, sink);
                            sink.finish();
                        }
                    })
                    .run(run.tasks());
            int moves = builder.moves();
            if (moves > 0) {
                int movers = Math.min(moves, context.settings().get(Settings.TASK_THREADS));
                new TaskGroup(context.cancellation(), task -> move(builder, run, task, metrics)).run(movers);
            }
            return builder.finish();
        }
    }

    private static void move(ExchangeBuilder builder, StageRun run, int task, OperatorMetrics metrics) {
        TaskContext moving = run.taskContext(task);
        Stopwatch stopwatch = new Stopwatch(moving.clock(), metrics);
        stopwatch.start();
        try (StageMetrics.Span span = run.metrics().begin()) {
            builder.move(moving);
        } finally {
            stopwatch.stop();
        }
    }

    private OperatorMetrics exchangeMetrics(Stage stage) {
        return stage.exchange() == null
                ? new OperatorMetrics()
                : context.metrics().of(stage.exchange());
    }

    private void releaseInputs(Stage stage) {
        stage.root().forEach(fragment -> {
            Stage read = fragment.stage();
            if (read != null && readersLeft.merge(read, -1, Integer::sum) == 0) {
                exchanges.remove(read).close();
            }
        });
    }

    @Override
    public void close() {
        exchanges.values().forEach(ExchangeRows::close);
        exchanges.clear();
    }
}
