package io.arclight.exec.schedule;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.MeteredOperator;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.streaming.LimitOperator;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.schedule.stage.RuntimeFilterPlan;
import io.arclight.exec.schedule.stage.Stage;
import io.arclight.exec.schedule.stage.StageCutter;
import io.arclight.exec.schedule.stage.StagePreparation;
import io.arclight.exec.schedule.stage.StageRun;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/** Runs the stages of one query, all but the last to their end, and gives the rows of the last as they come. */
final class QueryRun implements AutoCloseable {
    private final PlanNode root;
    private final QueryContext context;
    private StageExchanges exchanges;

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
        exchanges = new StageExchanges(stages);
        Stage last = stages.get(stages.size() - 1);
        boolean filtered = context.settings().get(Settings.RUNTIME_FILTERS);
        RuntimeFilterPlan filters = RuntimeFilterPlan.of(filtered ? stages : List.of());
        new StageScheduler(stages.subList(0, stages.size() - 1), context, exchanges, filters).run();
        StageRun run = StagePreparation.prepare(last, context, exchanges.ended(), filters);
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

    @Override
    public void close() {
        if (exchanges != null) {
            exchanges.close();
        }
    }
}
