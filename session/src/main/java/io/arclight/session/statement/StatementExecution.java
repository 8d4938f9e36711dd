package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.View;
import io.arclight.planner.command.CacheStatement;
import io.arclight.planner.command.FunctionStatement;
import io.arclight.planner.command.SchemaStatement;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.StatementVisitor;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.command.VariableStatement;
import io.arclight.session.execution.CacheChanges;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.ColumnDescription;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.listing.Explanation;
import io.arclight.session.listing.FunctionListings;
import io.arclight.session.listing.Listings;
import io.arclight.session.listing.SettingListings;
import io.arclight.session.listing.TableDescription;
import io.arclight.session.listing.TableJson;
import io.arclight.session.listing.TableListings;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.List;
import java.util.Optional;

/** Carries out one statement of a session. */
public record StatementExecution(SessionState session, ExecuteOptions options, PhaseTimes times)
        implements StatementVisitor<QueryResult> {
    /** Carries out a statement that is part of another one. */
    static QueryResult run(Statement statement, SessionState session, QueryExecution queries) {
        return statement.accept(new StatementExecution(session, queries.options(), new PhaseTimes()));
    }

    @Override
    public QueryResult visitQuery(Statement.Query statement) {
        return queries().run(statement.plan());
    }

    private QueryExecution queries() {
        return new QueryExecution(session, options, times);
    }

    @Override
    public QueryResult visitCreateView(Statement.CreateView statement) {
        StructType schema = ViewDefinition.withoutParameters(
                () -> session.analyze(statement.plan(), ExecuteOptions.DEFAULT).schema());
        if (statement.name().size() > (statement.global() ? 2 : 1)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_TEMP_OBJ_QUALIFIER,
                    "objectType",
                    "VIEW",
                    "objectName",
                    Catalog.quote(List.of(statement.view().name())),
                    "qualifier",
                    Catalog.quote(statement.name().subList(0, statement.name().size() - 1)));
        }
        ViewDefinition.checkArity(statement.name(), statement.columns(), schema);
        if (statement.replace()) {
            new CacheChanges(session).forget(statement.name(), () -> create(statement));
        } else {
            create(statement);
        }
        return nothing();
    }

    private void create(Statement.CreateView statement) {
        View view = statement.view();
        if (!session.catalog().create(view, statement.global(), statement.replace()) && !statement.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.TEMP_TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", Catalog.quote(statement.name()));
        }
    }

    @Override
    public QueryResult visitDropView(Statement.DropView statement) {
        if (session.catalog().findView(statement.name()).isPresent()) {
            new CacheChanges(session)
                    .forget(statement.name(), () -> session.catalog().drop(statement.name()));
        } else {
            new TableExecution(session, queries()).drop(statement);
        }
        return nothing();
    }

    @Override
    public QueryResult visitShowTables(Statement.ShowTables statement) {
        return rows(CommandSchemas.of(statement.subject()), new TableListings(session).list(statement));
    }

    @Override
    public QueryResult visitShowColumns(Statement.ShowColumns statement) {
        boolean temporary = session.catalog().findView(statement.table()).isPresent();
        Optional<CatalogEntry> entry = session.catalog().findEntry(statement.table());
        List<String> names = temporary || entry.isEmpty()
                ? session.tableSchema(statement.table()).names()
                : entry.get().columns().names();
        return rows(CommandSchemas.COLUMNS, Listings.single(names));
    }

    @Override
    public QueryResult visitShowFunctions(Statement.ShowFunctions statement) {
        return rows(CommandSchemas.FUNCTIONS, new FunctionListings(session).list(statement));
    }

    @Override
    public QueryResult visitShowSchemas(Statement.ShowSchemas statement) {
        return rows(CommandSchemas.SCHEMAS, new Listings(session).schemas(statement.pattern()));
    }

    @Override
    public QueryResult visitDescribeTable(Statement.DescribeTable statement) {
        Optional<CatalogEntry> entry =
                session.catalog().findView(statement.table()).isPresent()
                        ? Optional.empty()
                        : session.catalog().findEntry(statement.table());
        if (entry.isPresent() && statement.column().isEmpty()) {
            return rows(
                    CommandSchemas.DESCRIPTION,
                    TableDescription.of(entry.get(), session).rows(statement.extended()));
        }
        StructType schema = entry.map(CatalogEntry::columns).orElseGet(() -> session.tableSchema(statement.table()));
        if (statement.column().isPresent()) {
            return rows(
                    CommandSchemas.COLUMN_DESCRIPTION,
                    new ColumnDescription(schema, entry, session.settings().zone())
                            .rows(statement.column().get(), statement.extended()));
        }
        return rows(CommandSchemas.DESCRIPTION, Listings.description(schema));
    }

    @Override
    public QueryResult visitDescribeTableAsJson(Statement.DescribeTableAsJson statement) {
        List<String> name = statement.table();
        Optional<CatalogEntry> entry = session.catalog().findView(name).isPresent()
                ? Optional.empty()
                : session.catalog().findEntry(name);
        String json = entry.map(found ->
                        TableJson.of(found, session.catalog().warehouse().created(found.name())))
                .orElseGet(() -> TableJson.of(name, session.tableSchema(name)));
        return rows(CommandSchemas.JSON_DESCRIPTION, Listings.single(List.of(json)));
    }

    @Override
    public QueryResult visitDescribeQuery(Statement.DescribeQuery statement) {
        StructType schema = session.analyze(statement.plan(), options).schema();
        return rows(CommandSchemas.DESCRIPTION, Listings.description(schema));
    }

    @Override
    public QueryResult visitDescribeFunction(Statement.DescribeFunction statement) {
        return rows(CommandSchemas.FUNCTION_DESCRIPTION, new FunctionListings(session).describe(statement));
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
        statement.value().ifPresent(value -> {
            checkNoVariable(key);
            session.change(old -> old.with(key, value));
        });
        return rows(CommandSchemas.SETTING, SettingListings.one(session.settings(), key));
    }

    private void checkNoVariable(String key) {
        List<String> name = List.of(key.split("\\.", -1));
        if (session.catalog().variables().find(name).isPresent()) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_FEATURE__SET_VARIABLE_USING_SET, "variableName", Catalog.quote(name));
        }
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

    /** There is one catalog, which is always current. */
    private static void checkCatalog(String name) {
        if (!name.equalsIgnoreCase(Catalog.NAME)) {
            throw new ArclightException(
                    ErrorCondition.CATALOG_NOT_FOUND,
                    "catalogName",
                    Catalog.quote(List.of(name)),
                    "config",
                    "\"spark.sql.catalog." + name + "\"");
        }
    }

    @Override
    public QueryResult visitUse(Statement.Use statement) {
        if (statement.catalog()) {
            checkCatalog(statement.schema().get(0));
            return nothing();
        }
        boolean isCatalog = statement.schema().size() == 1
                && statement.schema().get(0).equalsIgnoreCase(Catalog.NAME)
                && session.catalog().warehouse().schema(Catalog.NAME).isEmpty();
        String name = isCatalog ? Catalog.DEFAULT_SCHEMA : Catalog.schemaName(statement.schema());
        session.catalog().use(session.schema(name).name());
        return nothing();
    }

    @Override
    public QueryResult visitVariableStatement(VariableStatement statement) {
        return statement.accept(new VariableExecution(session, queries(), options));
    }

    @Override
    public QueryResult visitFunctionStatement(FunctionStatement statement) {
        return statement.accept(new FunctionExecution(session));
    }

    @Override
    public QueryResult visitSchemaStatement(SchemaStatement statement) {
        return statement.accept(new SchemaExecution(session));
    }

    @Override
    public QueryResult visitCacheStatement(CacheStatement statement) {
        return statement.accept(new CacheExecution(session, queries(), this));
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
