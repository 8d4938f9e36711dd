package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.FunctionDescriptor;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A session of the engine. */
record EngineSession(Engine engine, String id, SessionState state) implements QuerySession {
    /** Parameters at the end of a statement that may be counts of rows: those of LIMIT and OFFSET. */
    private static final int MAX_COUNTS = 2;

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
        return asError(() -> state.parse(sql, options));
    }

    @Override
    public PreparedStatement prepare(String sql) {
        Statement statement = parse(sql, ExecuteOptions.DEFAULT);
        int parameters = SqlSyntax.parameterCount(sql);
        boolean query = statement instanceof Statement.Query;
        return new PreparedStatement(resultSchema(statement, parameters), parameters, query);
    }

    /** The columns of a statement whose parameters have no values yet: NULL, or a number where no NULL may be, as in LIMIT. */
    private StructType resultSchema(Statement statement, int parameters) {
        try {
            return resultSchema(statement, parameters, 0);
        } catch (ArclightException e) {
            for (int counts = 1; counts <= Math.min(parameters, MAX_COUNTS); counts++) {
                try {
                    return resultSchema(statement, parameters - counts, counts);
                } catch (ArclightException another) {
                    e.addSuppressed(another);
                }
            }
            throw e;
        }
    }

    private StructType resultSchema(Statement statement, int nulls, int counts) {
        List<Literal> values = new ArrayList<>(Collections.nCopies(nulls, new Literal(null, AtomicType.NULL)));
        values.addAll(Collections.nCopies(counts, new Literal(1, AtomicType.INTEGER)));
        return asError(() -> statement.accept(new ResultSchemas(state, new ExecuteOptions(values, Map.of(), 0, 0))));
    }

    @Override
    public QueryResult execute(String sql, ExecuteOptions options) {
        PhaseTimes times = new PhaseTimes();
        Statement statement = times.time(Phase.PARSE, () -> parse(sql, options));
        return run(statement, options, times);
    }

    @Override
    public QueryResult execute(Statement statement, ExecuteOptions options) {
        return run(statement, options, new PhaseTimes());
    }

    /** What a statement gives, unless it is nested more deeply than there is stack. */
    private static <T> T asError(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new ArclightException(ErrorCondition.FAILED_TO_PARSE_TOO_COMPLEX);
        }
    }

    private QueryResult run(Statement statement, ExecuteOptions options, PhaseTimes times) {
        try {
            return asError(() -> statement.accept(new StatementExecution(state, options, times)));
        } finally {
            if (!(statement instanceof Statement.Query)) {
                state.shared().changed();
            }
        }
    }

    @Override
    public StructType analyze(Statement.Query query) {
        return asError(() -> state.schema(query.plan(), ExecuteOptions.DEFAULT));
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
        state.shared().changed();
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
    public void register(FunctionDescriptor function) {
        state.catalog().localFunctions().putProgram(function);
        state.shared().changed();
    }

    @Override
    public void close() {
        state.cancel();
        engine.closed(this);
    }
}
