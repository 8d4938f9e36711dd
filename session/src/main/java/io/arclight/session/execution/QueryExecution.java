package io.arclight.session.execution;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.CachedTable;
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
import io.arclight.session.cache.QueryCache;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Analyzes, plans and runs queries of a session. */
public record QueryExecution(SessionState session, ExecuteOptions options, PhaseTimes times) {
    private static final Logger LOGGER = LoggerFactory.getLogger(QueryExecution.class);
    private static final QueryExecutor EXECUTOR = new QueryExecutor();

    /** Starts a query. */
    public QueryResult run(LogicalPlan query) {
        PlanMemo.Question question = PlanMemo.Question.of(query, options);
        return start(
                cache -> session.plans().plan(question, () -> analyze(query, cache), this::plan),
                new QueryMetrics(times, false));
    }

    /** Runs a query to its end for its metrics alone. */
    public Measured measure(LogicalPlan query) {
        QueryMetrics metrics = new QueryMetrics(times, true);
        StreamedResult result = start(cache -> plan(query, cache), metrics);
        drain(result);
        return new Measured(result.planned(), metrics);
    }

    /** What ran, and what was measured of it. */
    public record Measured(PlannedQuery planned, QueryMetrics metrics) {}

    /** Writes the rows of a query; returns when the files are visible. */
    public void write(Statement.WriteFiles statement) {
        drain(start(cache -> planWrite(statement, cache), new QueryMetrics(times, false)));
        new CacheChanges(session).filesChanged(statement.directory());
    }

    /** The plan of a writing. */
    public PlannedQuery planWrite(Statement.WriteFiles statement) {
        return planWrite(statement, session.cache());
    }

    private PlannedQuery planWrite(Statement.WriteFiles statement, QueryCache cache) {
        WriteTarget target = new WriteTarget(
                statement.format(),
                statement.directory(),
                statement.mode(),
                statement.partitionBy(),
                statement.options(),
                statement.replaced());
        return QueryPlanner.planWrite(session.analyze(statement.plan(), options, cache), target, session.settings());
    }

    /** The plan of a query. */
    public PlannedQuery plan(LogicalPlan query) {
        return plan(query, session.cache());
    }

    private PlannedQuery plan(LogicalPlan query, QueryCache cache) {
        return plan(analyze(query, cache));
    }

    private AnalyzedQuery analyze(LogicalPlan query, QueryCache cache) {
        return times.time(Phase.ANALYZE, () -> session.analyze(query, options, cache));
    }

    private PlannedQuery plan(AnalyzedQuery analyzed) {
        return QueryPlanner.plan(analyzed, session.settings(), times);
    }

    /** Fills in the kept rows of a query, if they are kept. */
    public void fill(LogicalPlan query) {
        try (QueryCache cache = session.cache()) {
            prepare(kept -> plan(query, kept), cache);
        }
    }

    /** The columns of a query. */
    public StructType schema(LogicalPlan query) {
        return session.schema(query, options);
    }

    /** The columns of a query with the lengths that tables declare. */
    public StructType declaredSchema(LogicalPlan query) {
        return session.analyze(query, options).declared();
    }

    /**
     * The value of an expression without columns.
     *
     * @throws io.arclight.exec.error.ArclightException when it cannot be computed
     */
    public Literal constant(LogicalExpression expression) {
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
    public List<Literal[]> rows(LogicalPlan query, int most) {
        List<Literal[]> rows = new ArrayList<>();
        try (StreamedResult result = start(cache -> plan(query, cache), new QueryMetrics(times, false))) {
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

    private StreamedResult start(Function<QueryCache, PlannedQuery> planning, QueryMetrics metrics) {
        QueryCache cache = session.cache();
        try {
            PlannedQuery planned = prepare(planning, cache);
            planned.warnings().forEach(LOGGER::warn);
            QueryContext context = context(metrics);
            BatchStream batches = EXECUTOR.execute(planned.plan(), context);
            return new StreamedResult(session, planned, new CachedStream(batches, cache), context, options);
        } catch (RuntimeException | Error e) {
            cache.close();
            throw e;
        }
    }

    private QueryContext context(QueryMetrics metrics) {
        Settings settings = session.settings();
        return new QueryContext(
                settings,
                Instant.now(),
                session.user(),
                new QueryMemory(session.shared().memory(settings), settings.get(Settings.TASK_THREADS)),
                metrics,
                options.cancellation().child());
    }

    /** A plan whose kept rows are all there. */
    private PlannedQuery prepare(Function<QueryCache, PlannedQuery> planning, QueryCache cache) {
        PlannedQuery planned = planning.apply(cache);
        while (!cache.prepare(planned.plan(), (table, query) -> fill(table, query, cache.below()))) {
            planned = planning.apply(cache);
        }
        return planned;
    }

    /** Fills in a table; false as well when another one that its query reads cannot be. */
    private boolean fill(CachedTable table, AnalyzedQuery query, QueryCache cache) {
        try (cache) {
            QueryCache.Filler filler = (other, inner) -> fill(other, inner, cache.below());
            PlannedQuery planned = QueryPlanner.plan(query, session.settings());
            if (!cache.prepare(planned.plan(), filler)) {
                planned = QueryPlanner.plan(query, session.settings());
                if (!cache.prepare(planned.plan(), filler)) {
                    return false;
                }
            }
            QueryContext context = context(new QueryMetrics());
            PlanNode plan = planned.plan();
            return table.fill(() -> EXECUTOR.execute(plan, context), context);
        }
    }

    private static void drain(StreamedResult result) {
        try (result) {
            while (result.next() != null) {
                // Each batch is dropped; what the query did on its way is what counts.
            }
        }
    }
}
