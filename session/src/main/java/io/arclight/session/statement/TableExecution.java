package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.plan.part.WriteTarget.Mode;
import io.arclight.exec.source.write.TableFolder;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnDefault;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.TableChange;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.AddColumns;
import io.arclight.planner.command.TableStatement.AlterDefault;
import io.arclight.planner.command.TableStatement.AlterTable;
import io.arclight.planner.command.TableStatement.Analyze;
import io.arclight.planner.command.TableStatement.AnalyzeSchema;
import io.arclight.planner.command.TableStatement.CreatePersistentView;
import io.arclight.planner.command.TableStatement.CreateTable;
import io.arclight.planner.command.TableStatement.CreateTableLike;
import io.arclight.planner.command.TableStatement.IfExists;
import io.arclight.planner.command.TableStatement.Insert;
import io.arclight.planner.command.TableStatement.Maintain;
import io.arclight.planner.command.TableStatement.RefusedClause;
import io.arclight.planner.command.TableStatement.RenameTable;
import io.arclight.planner.command.TableStatement.SeveralInserts;
import io.arclight.planner.command.TableStatement.ShowTable;
import io.arclight.planner.command.TableStatementVisitor;
import io.arclight.session.execution.CacheChanges;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.query.QueryResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out statements that make, fill and change tables. */
record TableExecution(SessionState session, QueryExecution queries) implements TableStatementVisitor<QueryResult> {
    private Warehouse warehouse() {
        return session.catalog().warehouse();
    }

    private TableFolder folder(Path path) {
        return new TableFolder(path, session.settings());
    }

    private QueryResult nothing() {
        return new RowsResult(session, CommandSchemas.NOTHING, List.of());
    }

    @Override
    public QueryResult visitCreateTable(CreateTable statement) {
        TableName name = session.catalog().tableName(statement.name());
        Optional<CatalogEntry> old = warehouse().find(name);
        if (old.isPresent() && statement.ifExists() != IfExists.REPLACE) {
            if (statement.ifExists() == IfExists.KEEP) {
                return nothing();
            }
            throw new ArclightException(ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", name.quoted());
        }
        CatalogEntry.Table table = new TableDefinition(session, queries).define(name, statement);
        if (old.isEmpty() && !table.external() && !folder(table.location()).isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.LOCATION_ALREADY_EXISTS,
                    Map.of("location", "'" + table.location() + "'", "identifier", name.quoted()),
                    Origin.NONE,
                    null);
        }
        old.ifPresent(entry -> caches().forget(entry, () -> {}));
        boolean inPlace = old.filter(entry -> isAt(entry, table.location())).isPresent();
        if (inPlace && statement.query().isEmpty()) {
            folder(table.location()).clear();
        }
        folder(table.location()).create();
        statement.query().ifPresent(query -> new TableWrite(table, Map.of(), List.of(), false, Mode.OVERWRITE)
                .run(query, List.of(), queries));
        if (inPlace) {
            warehouse().put(table);
        } else {
            old.ifPresent(this::drop);
            warehouse().add(table);
        }
        return nothing();
    }

    @Override
    public QueryResult visitRefusedClause(RefusedClause statement) {
        throw refused(statement, session);
    }

    /** The error for a clause that tables here do not have. */
    static ArclightException refused(RefusedClause statement, SessionState session) {
        return new ArclightException(
                ErrorCondition.UNSUPPORTED_FEATURE__TABLE_OPERATION,
                "tableName",
                session.catalog().tableName(statement.name()).quoted(),
                "operation",
                statement.operation());
    }

    @Override
    public QueryResult visitAddColumns(AddColumns statement) {
        CatalogEntry old = entry(statement.name());
        ColumnNotes notes = statement.notes();
        if (old instanceof CatalogEntry.Table table) {
            ColumnDefaults defaults = new ColumnDefaults(session, queries, "ALTER TABLE ADD COLUMNS");
            defaults.checkFormat(notes, table.format(), true);
            notes = defaults.evaluated(statement.columns(), notes, true);
        }
        return change(old, TableChange.addColumns(statement.columns(), notes));
    }

    @Override
    public QueryResult visitAlterDefault(AlterDefault statement) {
        CatalogEntry old = entry(statement.name());
        if (old instanceof CatalogEntry.Table table && statement.text().isPresent()) {
            String text = statement.text().get();
            ColumnDefaults defaults = new ColumnDefaults(session, queries, "ALTER TABLE ALTER COLUMN");
            defaults.checkFormat(
                    ColumnNotes.NONE.with(statement.column(), ColumnDefault.written(text)), table.format(), false);
            defaults.value(TableChange.existing(table, statement.column()), text);
        }
        return change(old, TableChange.setDefault(statement.column(), statement.text()));
    }

    @Override
    public QueryResult visitCreateTableLike(CreateTableLike statement) {
        TableName name = session.catalog().tableName(statement.name());
        if (warehouse().find(name).isPresent()) {
            if (statement.ifNotExists()) {
                return nothing();
            }
            throw new ArclightException(ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", name.quoted());
        }
        CatalogEntry.Table table = new TableDefinition(session, queries).like(name, statement);
        folder(table.location()).create();
        warehouse().add(table);
        return nothing();
    }

    /** Whether an entry's own files are in a folder: writing replaces them as a whole, and the query may still read them. */
    private static boolean isAt(CatalogEntry entry, Path location) {
        return entry instanceof CatalogEntry.Table table
                && !table.external()
                && table.location().equals(location);
    }

    /** DROP TABLE, DROP VIEW of what is no temporary view. */
    QueryResult drop(Statement.DropView statement) {
        Optional<CatalogEntry> entry = session.catalog().findEntry(statement.name());
        if (entry.isPresent()) {
            boolean view = entry.get() instanceof CatalogEntry.PersistentView;
            if (view != statement.view()) {
                throw new ArclightException(
                        view
                                ? ErrorCondition.EXPECT_TABLE_NOT_VIEW__NO_ALTERNATIVE
                                : ErrorCondition.EXPECT_VIEW_NOT_TABLE__NO_ALTERNATIVE,
                        Map.of(
                                view ? "viewName" : "tableName",
                                entry.get().name().quoted(),
                                "operation",
                                view ? "DROP TABLE" : "DROP VIEW"),
                        Origin.NONE,
                        null);
            }
            drop(entry.get());
        } else if (!statement.ifExists()) {
            session.catalog().tableName(statement.name());
            throw Catalog.notFound(statement.name(), Origin.NONE);
        }
        return nothing();
    }

    private CacheChanges caches() {
        return new CacheChanges(session);
    }

    private void drop(CatalogEntry entry) {
        caches().forget(entry, () -> {
            warehouse().remove(entry.name());
            if (entry instanceof CatalogEntry.Table table && !table.external()) {
                folder(table.location()).delete();
            }
        });
    }

    @Override
    public QueryResult visitInsert(Insert statement) {
        new TableInserts(session, queries).insert(statement);
        return nothing();
    }

    @Override
    public QueryResult visitSeveralInserts(SeveralInserts statement) {
        new TableInserts(session, queries).insertAll(statement);
        return nothing();
    }

    private CatalogEntry.Table table(List<String> name) {
        return new NamedEntries(session).table(name);
    }

    private CatalogEntry entry(List<String> name) {
        return new NamedEntries(session).entry(name);
    }

    @Override
    public QueryResult visitCreatePersistentView(CreatePersistentView statement) {
        new PersistentViews(session, queries).create(statement);
        return nothing();
    }

    @Override
    public QueryResult visitAlterTable(AlterTable statement) {
        return change(entry(statement.name()), statement.change());
    }

    private QueryResult change(CatalogEntry old, TableChange change) {
        CatalogEntry changed = change.apply(old);
        if (changed.columns().equals(old.columns())) {
            warehouse().put(changed);
        } else {
            caches().forget(old, () -> warehouse().put(changed));
        }
        return nothing();
    }

    @Override
    public QueryResult visitRenameTable(RenameTable statement) {
        Catalog catalog = session.catalog();
        if (catalog.localViews().find(statement.name().get(0)).isPresent()
                && statement.name().size() == 1) {
            caches().rename(
                            statement.name(),
                            statement.newName(),
                            () -> catalog.renameView(
                                    statement.name().get(0), statement.newName().get(0)));
            return nothing();
        }
        CatalogEntry entry = entry(statement.name());
        TableName name = statement.newName().size() == 1
                ? new TableName(entry.name().schema(), statement.newName().get(0))
                : catalog.tableName(statement.newName());
        caches().rename(entry.name().parts(), name.parts(), () -> rename(entry, name));
        return nothing();
    }

    private void rename(CatalogEntry entry, TableName name) {
        if (entry instanceof CatalogEntry.Table table && !table.external()) {
            Path target = warehouse().tableFolder(name);
            warehouse().rename(entry.name(), table.at(name, target));
            folder(table.location()).move(target);
        } else {
            warehouse().rename(entry.name(), entry.renamed(name));
        }
    }

    @Override
    public QueryResult visitMaintain(Maintain statement) {
        CatalogEntry.Table table = table(statement.name());
        TablePartitions partitions = new TablePartitions(table, session, queries);
        switch (statement.action()) {
            case TRUNCATE -> {
                if (statement.partitions().isEmpty()) {
                    folder(table.location()).clear();
                } else {
                    partitions.truncate(statement.partitions().get(0));
                }
            }
            case ADD_PARTITION -> partitions.add(statement.partitions(), statement.lenient());
            case DROP_PARTITION -> partitions.drop(statement.partitions(), statement.lenient());
            case RENAME_PARTITION ->
                partitions.rename(
                        statement.partitions().get(0), statement.partitions().get(1));
            case REPAIR -> {
                if (table.partitionBy().isEmpty()) {
                    throw new ArclightException(
                            ErrorCondition.NOT_A_PARTITIONED_TABLE,
                            "operation",
                            "REPAIR TABLE",
                            "tableIdentWithDB",
                            table.name().quoted());
                }
            }
        }
        caches().filesChanged(table.location());
        return nothing();
    }

    @Override
    public QueryResult visitAnalyze(Analyze statement) {
        boolean temporary = session.catalog().findView(statement.name()).isPresent();
        if (temporary) {
            throw TableAnalysis.temporaryView(statement);
        }
        CatalogEntry entry = entry(statement.name());
        if (!(entry instanceof CatalogEntry.Table table)) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_FEATURE__ANALYZE_VIEW, Map.of(), Origin.NONE, null);
        }
        warehouse().put(new TableAnalysis(table, session, queries).analyze(statement));
        return nothing();
    }

    @Override
    public QueryResult visitAnalyzeSchema(AnalyzeSchema statement) {
        String schema = statement.schema().isEmpty()
                ? session.catalog().currentSchema()
                : session.schema(Catalog.schemaName(statement.schema())).name();
        for (CatalogEntry entry : warehouse().entries(schema)) {
            if (entry instanceof CatalogEntry.Table table) {
                Analyze one = new Analyze(table.name().parts(), statement.scope(), List.of(), Map.of());
                warehouse().put(new TableAnalysis(table, session, queries).analyze(one));
            }
        }
        return nothing();
    }

    @Override
    public QueryResult visitShowTable(ShowTable statement) {
        return new TableFacts(session, queries).show(statement);
    }
}
