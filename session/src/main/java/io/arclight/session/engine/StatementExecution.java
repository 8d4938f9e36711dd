package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.StatementVisitor;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.session.query.QueryResult;
import java.util.List;
import java.util.Optional;

/** Carries out one statement of a session. */
record StatementExecution(EngineSession session, EngineSession.ExecuteOptions options, PhaseTimes times)
        implements StatementVisitor<QueryResult> {
    @Override
    public QueryResult visitQuery(Statement.Query statement) {
        return queries().run(statement.plan());
    }

    private QueryExecution queries() {
        return new QueryExecution(session, options, times);
    }

    @Override
    public QueryResult visitCreateView(Statement.CreateView statement) {
        StructType schema = session.analyze(statement.plan(), options).schema();
        if (!statement.columns().isEmpty() && statement.columns().size() != schema.size()) {
            throw new ArclightException(
                    statement.columns().size() > schema.size()
                            ? ErrorCondition.CREATE_VIEW_COLUMN_ARITY_MISMATCH__NOT_ENOUGH_DATA_COLUMNS
                            : ErrorCondition.CREATE_VIEW_COLUMN_ARITY_MISMATCH__TOO_MANY_DATA_COLUMNS,
                    "viewName",
                    Catalog.quote(statement.name()),
                    "viewColumns",
                    String.join(", ", statement.columns()),
                    "dataColumns",
                    String.join(", ", schema.names()));
        }
        session.catalog().create(statement);
        return nothing();
    }

    @Override
    public QueryResult visitDropView(Statement.DropView statement) {
        if (!session.catalog().drop(statement.name())) {
            new TableExecution(session, queries()).drop(statement);
        }
        return nothing();
    }

    @Override
    public QueryResult visitShowTables(Statement.ShowTables statement) {
        return rows(
                statement.viewsOnly() ? CommandSchemas.VIEWS : CommandSchemas.TABLES,
                new Listings(session).tables(statement));
    }

    @Override
    public QueryResult visitShowColumns(Statement.ShowColumns statement) {
        List<String> names = session.tableSchema(statement.table()).names();
        return rows(CommandSchemas.COLUMNS, Listings.single(names));
    }

    @Override
    public QueryResult visitShowFunctions(Statement.ShowFunctions statement) {
        return rows(CommandSchemas.FUNCTIONS, new Listings(session).functions(statement.pattern()));
    }

    @Override
    public QueryResult visitShowSchemas(Statement.ShowSchemas statement) {
        return rows(CommandSchemas.SCHEMAS, Listings.schemas(statement.pattern()));
    }

    @Override
    public QueryResult visitDescribeTable(Statement.DescribeTable statement) {
        StructType schema = session.tableSchema(statement.table());
        if (statement.column().isPresent()) {
            return rows(
                    CommandSchemas.COLUMN_DESCRIPTION,
                    Listings.columnDescription(schema, statement.column().get()));
        }
        return rows(CommandSchemas.DESCRIPTION, Listings.description(schema));
    }

    @Override
    public QueryResult visitDescribeQuery(Statement.DescribeQuery statement) {
        StructType schema = session.analyze(statement.plan(), options).schema();
        return rows(CommandSchemas.DESCRIPTION, Listings.description(schema));
    }

    @Override
    public QueryResult visitDescribeFunction(Statement.DescribeFunction statement) {
        return rows(CommandSchemas.FUNCTION_DESCRIPTION, Listings.functionDescription(statement));
    }

    @Override
    public QueryResult visitSetSetting(Statement.SetSetting statement) {
        if (statement.verbose()) {
            return rows(CommandSchemas.SETTING_DOCUMENTED, SettingListings.documented(session.settings()));
        }
        if (statement.key().isEmpty()) {
            return rows(CommandSchemas.SETTING, SettingListings.explicit(session.settings()));
        }
        String key = statement.key().get();
        statement.value().ifPresent(value -> session.set(key, value));
        return rows(CommandSchemas.SETTING, SettingListings.one(session.settings(), key));
    }

    @Override
    public QueryResult visitResetSetting(Statement.ResetSetting statement) {
        session.change(old -> statement.key().map(old::without).orElseGet(old::reset));
        return nothing();
    }

    @Override
    public QueryResult visitExplain(Statement.Explain statement) {
        String text = new Explanation(queries(), statement.mode()).of(statement.statement());
        return rows(CommandSchemas.PLAN, Listings.single(List.of(text)));
    }

    @Override
    public QueryResult visitUse(Statement.Use statement) {
        List<String> name = statement.schema();
        String last = name.get(name.size() - 1);
        if (Listings.schemas(Optional.empty()).stream().noneMatch(row -> last.equalsIgnoreCase((String) row[0]))) {
            throw new ArclightException(ErrorCondition.SCHEMA_NOT_FOUND, "schemaName", Catalog.quote(name));
        }
        return nothing();
    }

    @Override
    public QueryResult visitCache(Statement.Cache statement) {
        // Files are read as they are at every query, so there is nothing stale to refresh; a name must exist, though.
        if (statement.plan().isPresent()) {
            LogicalPlan plan = statement.plan().get();
            return visitCreateView(
                    new Statement.CreateView(statement.table(), List.of(), plan, false, true, false, ""));
        }
        if (!statement.table().isEmpty() && !statement.lenient()) {
            session.tableSchema(statement.table());
        }
        return nothing();
    }

    @Override
    public QueryResult visitWriteFiles(Statement.WriteFiles statement) {
        queries().write(statement);
        return nothing();
    }

    @Override
    public QueryResult visitTableStatement(TableStatement statement) {
        return statement.accept(new TableExecution(session, queries()));
    }

    private QueryResult nothing() {
        return rows(CommandSchemas.NOTHING, List.of());
    }

    private QueryResult rows(StructType schema, List<Object[]> rows) {
        return new RowsResult(session, schema, rows);
    }
}
