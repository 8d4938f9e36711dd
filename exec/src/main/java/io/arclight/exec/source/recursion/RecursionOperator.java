package io.arclight.exec.source.recursion;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.filter.RuntimeFilters;
import io.arclight.exec.type.StructType;

/** Runs the anchor, then step after step over the rows of the one before, as rows are asked for. */
final class RecursionOperator implements Operator {
    private static final int UNLIMITED = -1;
    private static final QueryExecutor EXECUTOR = new QueryExecutor();

    private final StructType schema;
    private final RecursionPlans plans;
    private final int levelLimit;
    private final int rowLimit;
    private final TaskContext context;
    private int level;
    private long total;
    /** The rows of the last step, or null before the anchor has run. */
    private RowBuffer last;

    private Operator reader;

    RecursionOperator(StructType schema, RecursionPlans plans, int levelLimit, TaskContext context) {
        this.schema = schema;
        this.plans = plans;
        this.levelLimit = levelLimit;
        this.rowLimit = context.query().settings().get(Settings.RECURSION_ROW_LIMIT);
        this.context = context;
    }

    @Override
    public Batch next() {
        while (true) {
            Batch batch = reader == null ? null : reader.next();
            if (batch != null) {
                return batch;
            }
            if (last != null && last.rows() == 0) {
                return null;
            }
            advance();
        }
    }

    private void advance() {
        RowBuffer rows;
        if (last == null) {
            rows = run(plans.anchor());
        } else {
            if (levelLimit != UNLIMITED && level >= levelLimit) {
                throw new ArclightException(
                        ErrorCondition.RECURSION_LEVEL_LIMIT_EXCEEDED, "levelLimit", Integer.toString(levelLimit));
            }
            level++;
            rows = run(plans.step(new WorkingTable(schema, last)));
        }
        closeRows();
        last = rows;
        total += rows.rows();
        if (rowLimit != UNLIMITED && total > rowLimit) {
            throw new ArclightException(
                    ErrorCondition.RECURSION_ROW_LIMIT_EXCEEDED, "rowLimit", Integer.toString(rowLimit));
        }
        reader = rows.read();
    }

    /** The rows of a plan, which runs in memory of its own within the same limit. */
    private RowBuffer run(PlanNode plan) {
        QueryContext query = context.query();
        QueryContext inner = new QueryContext(
                query.settings(),
                query.startTime(),
                query.user(),
                new QueryMemory(query.memory().limit()),
                new QueryMetrics(),
                query.cancellation().child(),
                new RuntimeFilters(),
                Math.max(0, level - 1));
        RowBuffer rows = new RowBuffer(
                schema,
                context.account("recursion"),
                query.batchRows(),
                query.settings().get(Settings.SPILL_DIRECTORY));
        try (BatchStream stream = EXECUTOR.execute(plan, inner)) {
            for (Batch batch = stream.next(); batch != null; batch = stream.next()) {
                rows.append(batch);
            }
            rows.finish();
            return rows;
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private void closeRows() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
        if (last != null) {
            last.close();
        }
    }

    @Override
    public void close() {
        closeRows();
        last = null;
    }
}
