package io.arclight.session.execution;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.planner.validate.Analyzer;
import io.arclight.session.cache.QueryCache;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** What the statements of a session see and change: settings, catalog, and what is kept of earlier queries. Thread safe. */
public final class SessionState {
    private final SharedState shared;
    private final String user;
    private final Catalog catalog;
    private final AtomicReference<Settings> settings;
    private final PlanMemo plans = new PlanMemo(this::moment);
    private final Set<QueryResult> running = ConcurrentHashMap.newKeySet();

    /** The state of a new session. */
    public SessionState(SharedState shared, String user, Settings settings) {
        this.shared = shared;
        this.user = user;
        this.settings = new AtomicReference<>(settings);
        this.catalog =
                new Catalog(shared.globalViews(), shared.warehouses().of(settings), new SessionFiles(this::settings));
    }

    /** What the session shares with others. */
    public SharedState shared() {
        return shared;
    }

    /** Who asks. */
    public String user() {
        return user;
    }

    /** The tables, views, functions and variables that the session sees. */
    public Catalog catalog() {
        return catalog;
    }

    /** The settings now. */
    public Settings settings() {
        return settings.get();
    }

    /** Changes settings. */
    public void change(UnaryOperator<Settings> difference) {
        settings.updateAndGet(difference);
    }

    /**
     * The schema with a name.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND
     */
    public Schema schema(String name) {
        return catalog.warehouse()
                .schema(name)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.SCHEMA_NOT_FOUND, "schemaName", Catalog.quote(List.of(Catalog.NAME, name))));
    }

    /** Parses a statement, {@code IDENTIFIER(...)} included. */
    public Statement parse(String sql, ExecuteOptions options) {
        if (options.hasParameters() && SqlSyntax.parameterCount(sql) > 0 && SqlSyntax.hasNamedParameter(sql)) {
            throw new ArclightException(ErrorCondition.INVALID_QUERY_MIXED_QUERY_PARAMETERS);
        }
        return plans.statement(
                sql,
                () -> SqlSyntax.parse(sql, settings(), (expression, first) -> constant(expression, options, first)));
    }

    /** The value of an expression that sees no row and no query; empty when it has none. */
    public Optional<Literal> constantValue(LogicalExpression expression, ExecuteOptions options) {
        return new Analyzer(catalog, settings(), user)
                .constant(expression, options.parameters(), options.namedParameters());
    }

    /** The value of an expression that stands where a name does; what depends on columns or queries has none. */
    private Optional<Literal> constant(LogicalExpression expression, ExecuteOptions options, int firstParameter) {
        List<Literal> parameters = options.parameters();
        List<Literal> rest = parameters.subList(Math.min(firstParameter, parameters.size()), parameters.size());
        try {
            return new Analyzer(catalog, settings(), user).constant(expression, rest, options.namedParameters());
        } catch (ArclightException e) {
            boolean column = e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION
                    || e.condition() == ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION;
            if (column) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What a query means. */
    public AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options) {
        return analyze(plan, options, catalog);
    }

    /** The columns of a query. */
    public StructType schema(LogicalPlan plan, ExecuteOptions options) {
        return plans.schema(PlanMemo.Question.of(plan, options), () -> analyze(plan, options));
    }

    /** What is remembered of the plans of queries. */
    PlanMemo plans() {
        return plans;
    }

    /** Rows that are kept are looked for anew by each query. */
    private Optional<PlanMemo.Moment> moment() {
        Settings now = settings();
        return now.get(Settings.REMEMBER_PLANS) && shared.caches().isEmpty()
                ? Optional.of(new PlanMemo.Moment(now, shared.changes()))
                : Optional.empty();
    }

    /** What a query means where other definitions hold than in the session. */
    public AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options, Catalog seen) {
        return new Analyzer(seen, settings(), user).analyze(plan, options.parameters(), options.namedParameters());
    }

    /** What a query over what is kept of earlier ones means. */
    public AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options, QueryCache cache) {
        return new Analyzer(catalog, settings(), user, cache)
                .analyze(plan, options.parameters(), options.namedParameters());
    }

    /** The columns of a table or view. */
    public StructType tableSchema(List<String> name) {
        UnresolvedRelation table = new UnresolvedRelation(name, Map.of(), Origin.NONE);
        return analyze(table, ExecuteOptions.DEFAULT).schema();
    }

    /** What is kept of earlier queries, for a new one. */
    public QueryCache cache() {
        return new QueryCache(shared.caches(), settings());
    }

    void started(QueryResult result) {
        running.add(result);
    }

    void ended(QueryResult result) {
        running.remove(result);
    }

    /** Ends the queries that run. */
    public void cancel() {
        running.forEach(QueryResult::cancel);
    }
}
