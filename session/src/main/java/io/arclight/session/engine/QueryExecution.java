package io.arclight.session.engine;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.PlannedQuery;
import io.arclight.planner.QueryPlanner;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.session.query.QueryResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Analyzes, plans and runs queries of a session. */
record QueryExecution(EngineSession session, EngineSession.ExecuteOptions options, PhaseTimes times) {
    private static final QueryExecutor EXECUTOR = new QueryExecutor();

    /** Starts a query. */
    QueryResult run(LogicalPlan query) {
        return start(plan(query), new QueryMetrics(times, false));
    }

    /** Runs a query to its end for its metrics alone. */
    QueryMetrics measure(PlannedQuery planned) {
        QueryMetrics metrics = new QueryMetrics(times, true);
        drain(start(planned, metrics));
        return metrics;
    }

    /** Writes the rows of a query; returns when the files are visible. */
    void write(Statement.WriteFiles statement) {
        drain(start(planWrite(statement), new QueryMetrics(times, false)));
    }

    /** The plan of a writing. */
    PlannedQuery planWrite(Statement.WriteFiles statement) {
        WriteTarget target = new WriteTarget(
                statement.format(),
                statement.directory(),
                statement.mode(),
                statement.partitionBy(),
                statement.options(),
                statement.replaced());
        return QueryPlanner.planWrite(session.analyze(statement.plan(), options), target, session.settings());
    }

    /** The plan of a query. */
    PlannedQuery plan(LogicalPlan query) {
        AnalyzedQuery analyzed = times.time(Phase.ANALYZE, () -> session.analyze(query, options));
        return QueryPlanner.plan(analyzed, session.settings(), times);
    }

    /** The columns of a query. */
    StructType schema(LogicalPlan query) {
        return session.analyze(query, options).schema();
    }

    /** The columns of a query with the lengths that tables declare. */
    StructType declaredSchema(LogicalPlan query) {
        return session.analyze(query, options).declared();
    }

    /**
     * The value of an expression without columns.
     *
     * @throws io.arclight.exec.error.ArclightException when it cannot be computed
     */
    Literal constant(LogicalExpression expression) {
        LogicalPlan query = new Project(new OneRow(), List.of(expression));
        List<Literal[]> rows = rows(query, 2);
        if (rows.size() == 1 && rows.get(0).length == 1) {
            return rows.get(0)[0];
        }
        throw expression instanceof Star
                ? new ArclightException(
                        ErrorCondition.INVALID_USAGE_OF_STAR_OR_REGEX, "elem", "'*'", "prettyName", "expression")
                : new ArclightException(ErrorCondition.UNSUPPORTED_GENERATOR__OUTSIDE_SELECT, "plan", "expression");
    }

    /** The first rows of a query. */
    List<Literal[]> rows(LogicalPlan query, int most) {
        List<Literal[]> rows = new ArrayList<>();
        try (StreamedResult result = start(plan(query), new QueryMetrics(times, false))) {
            StructType schema = result.schema();
            RowCursor cursor = new RowCursor(schema);
            for (Batch batch = result.next(); batch != null && rows.size() < most; batch = result.next()) {
                cursor.reset(batch);
                while (rows.size() < most && cursor.next()) {
                    Literal[] row = new Literal[schema.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = new Literal(cursor.get(i), schema.field(i).dataType());
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private StreamedResult start(PlannedQuery planned, QueryMetrics metrics) {
        Settings settings = session.settings();
        QueryContext context = new QueryContext(
                settings,
                Instant.now(),
                session.user(),
                new QueryMemory(session.engine().memory(settings)),
                metrics,
                new Cancellation());
        BatchStream batches = EXECUTOR.execute(planned.plan(), context);
        return new StreamedResult(session, planned, batches, context, options);
    }

    private static void drain(StreamedResult result) {
        try (result) {
            while (result.next() != null) {
                // Each batch is dropped; what the query did on its way is what counts.
            }
        }
    }
}
