package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.CachedTable;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.View;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.planner.validate.Analyzer;
import io.arclight.session.cache.QueryCache;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A session of the engine. */
final class EngineSession implements QuerySession {
    private final Engine engine;
    private final String id;
    private final String user;
    private final Catalog catalog;
    private final AtomicReference<Settings> settings;
    private final Set<QueryResult> running = ConcurrentHashMap.newKeySet();

    EngineSession(Engine engine, String id, String user, Settings settings) {
        this.engine = engine;
        this.id = id;
        this.user = user;
        this.settings = new AtomicReference<>(settings);
        this.catalog =
                new Catalog(engine.globalViews(), engine.warehouses().of(settings), new SessionFiles(this::settings));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Settings settings() {
        return settings.get();
    }

    @Override
    public void set(String key, String value) {
        change(old -> old.with(key, value));
    }

    @Override
    public void unset(String key) {
        change(old -> old.without(key));
    }

    void change(UnaryOperator<Settings> difference) {
        settings.updateAndGet(difference);
    }

    @Override
    public Statement parse(String sql, ExecuteOptions options) {
        if (options.hasParameters() && SqlSyntax.parameterCount(sql) > 0 && SqlSyntax.hasNamedParameter(sql)) {
            throw new ArclightException(ErrorCondition.INVALID_QUERY_MIXED_QUERY_PARAMETERS);
        }
        return SqlSyntax.parseStatement(sql, settings(), (expression, first) -> constant(expression, options, first));
    }

    /** The value of an expression that sees no row and no query; empty when it has none. */
    Optional<Literal> constantValue(LogicalExpression expression, ExecuteOptions options) {
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

    @Override
    public PreparedStatement prepare(String sql) {
        Statement statement = parse(sql, ExecuteOptions.DEFAULT);
        int parameters = SqlSyntax.parameterCount(sql);
        boolean query = statement instanceof Statement.Query;
        List<Literal> unknown = Collections.nCopies(parameters, new Literal(null, AtomicType.NULL));
        ExecuteOptions options = new ExecuteOptions(unknown, Map.of(), 0, 0);
        return new PreparedStatement(statement.accept(new ResultSchemas(this, options)), parameters, query);
    }

    @Override
    public QueryResult execute(String sql, ExecuteOptions options) {
        PhaseTimes times = new PhaseTimes();
        Statement statement = times.time(Phase.PARSE, () -> parse(sql, options));
        return statement.accept(new StatementExecution(this, options, times));
    }

    @Override
    public QueryResult execute(Statement statement, ExecuteOptions options) {
        return statement.accept(new StatementExecution(this, options, new PhaseTimes()));
    }

    @Override
    public StructType analyze(Statement.Query query) {
        return analyze(query.plan(), ExecuteOptions.DEFAULT).schema();
    }

    AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options) {
        return analyze(plan, options, catalog);
    }

    AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options, Catalog seen) {
        return new Analyzer(seen, settings(), user).analyze(plan, options.parameters(), options.namedParameters());
    }

    /** A query over what is kept of earlier ones. */
    AnalyzedQuery analyze(LogicalPlan plan, ExecuteOptions options, QueryCache cache) {
        return new Analyzer(catalog, settings(), user, cache)
                .analyze(plan, options.parameters(), options.namedParameters());
    }

    /** What is kept of earlier queries, for a new one. */
    QueryCache cache() {
        return new QueryCache(engine.caches(), settings());
    }

    @Override
    public Optional<StorageLevel> storageLevel(Statement.Query query) {
        return engine.caches()
                .find(analyze(query.plan(), ExecuteOptions.DEFAULT).key(settings()))
                .map(CachedTable::level);
    }

    @Override
    public List<ViewInfo> views() {
        return Stream.concat(
                        catalog.globalViews().all().stream()
                                .map(view -> info(view, Optional.of(Catalog.GLOBAL_SCHEMA))),
                        catalog.localViews().all().stream().map(view -> info(view, Optional.empty())))
                .toList();
    }

    private ViewInfo info(View view, Optional<String> schema) {
        List<String> name = new ArrayList<>();
        schema.ifPresent(name::add);
        name.add(view.name());
        try {
            return new ViewInfo(schema, view.name(), tableSchema(name), Optional.empty());
        } catch (ArclightException e) {
            // Its files or the views it reads may be gone; that must not hide the others.
            return new ViewInfo(schema, view.name(), StructType.EMPTY, Optional.of(e.getMessage()));
        }
    }

    StructType tableSchema(List<String> name) {
        UnresolvedRelation table = new UnresolvedRelation(name, Map.of(), Origin.NONE);
        return analyze(table, ExecuteOptions.DEFAULT).schema();
    }

    @Override
    public List<FunctionInfo> functions() {
        return FunctionRegistry.listed().stream()
                .map(function -> new FunctionInfo(
                        function.name(),
                        function.kind(),
                        function.documentation().usage()))
                .sorted(Comparator.comparing(FunctionInfo::name))
                .toList();
    }

    @Override
    public void close() {
        running.forEach(QueryResult::cancel);
        engine.closed(this);
    }

    Engine engine() {
        return engine;
    }

    Catalog catalog() {
        return catalog;
    }

    String user() {
        return user;
    }

    void started(QueryResult result) {
        running.add(result);
    }

    void ended(QueryResult result) {
        running.remove(result);
    }
}
