package io.arclight.session.engine;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.CachedTable;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CatalogListings;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.statement.ResultSchemas;
import io.arclight.session.statement.StatementExecution;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session of the engine. */
record EngineSession(Engine engine, String id, SessionState state) implements QuerySession {
    @Override
    public Settings settings() {
        return state.settings();
    }

    @Override
    public void set(String key, String value) {
        state.change(old -> old.with(key, value));
    }

    @Override
    public void unset(String key) {
        state.change(old -> old.without(key));
    }

    @Override
    public Statement parse(String sql, ExecuteOptions options) {
        return state.parse(sql, options);
    }

    @Override
    public PreparedStatement prepare(String sql) {
        Statement statement = parse(sql, ExecuteOptions.DEFAULT);
        int parameters = SqlSyntax.parameterCount(sql);
        boolean query = statement instanceof Statement.Query;
        List<Literal> unknown = Collections.nCopies(parameters, new Literal(null, AtomicType.NULL));
        ExecuteOptions options = new ExecuteOptions(unknown, Map.of(), 0, 0);
        return new PreparedStatement(statement.accept(new ResultSchemas(state, options)), parameters, query);
    }

    @Override
    public QueryResult execute(String sql, ExecuteOptions options) {
        PhaseTimes times = new PhaseTimes();
        Statement statement = times.time(Phase.PARSE, () -> parse(sql, options));
        return statement.accept(new StatementExecution(state, options, times));
    }

    @Override
    public QueryResult execute(Statement statement, ExecuteOptions options) {
        return statement.accept(new StatementExecution(state, options, new PhaseTimes()));
    }

    @Override
    public StructType analyze(Statement.Query query) {
        return state.analyze(query.plan(), ExecuteOptions.DEFAULT).schema();
    }

    @Override
    public Optional<StorageLevel> storageLevel(Statement.Query query) {
        return state.shared()
                .caches()
                .find(state.analyze(query.plan(), ExecuteOptions.DEFAULT).key(settings()))
                .map(CachedTable::level);
    }

    @Override
    public List<String> schemas() {
        return new CatalogListings(state).schemas();
    }

    @Override
    public String currentSchema() {
        return state.catalog().currentSchema();
    }

    @Override
    public void useSchema(String schema) {
        state.catalog().use(state.schema(schema).name());
    }

    @Override
    public List<RelationInfo> relations() {
        return new CatalogListings(state).relations();
    }

    @Override
    public List<ColumnInfo> columns(RelationInfo relation) {
        return new CatalogListings(state).columns(relation);
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
        state.cancel();
        engine.closed(this);
    }
}
