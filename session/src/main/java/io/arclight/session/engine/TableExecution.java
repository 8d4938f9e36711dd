package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.source.file.TableFolder;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.CreateTable;
import io.arclight.planner.command.TableStatement.IfExists;
import io.arclight.planner.command.TableStatement.Insert;
import io.arclight.planner.command.TableStatementVisitor;
import io.arclight.session.query.QueryResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out statements that make, fill and change tables. */
record TableExecution(EngineSession session, QueryExecution queries) implements TableStatementVisitor<QueryResult> {
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
        old.ifPresent(this::drop);
        folder(table.location()).create();
        statement.query().ifPresent(query -> new TableWrite(table, Map.of(), List.of(), false, true)
                .run(query, queries));
        warehouse().add(table);
        return nothing();
    }

    /** DROP TABLE, DROP VIEW of what is no temporary view. */
    QueryResult drop(Statement.DropView statement) {
        Optional<CatalogEntry> entry = session.catalog().findEntry(statement.name());
        if (entry.isPresent()) {
            drop(entry.get());
        } else if (!statement.ifExists()) {
            throw Catalog.notFound(statement.name(), Origin.NONE);
        }
        return nothing();
    }

    private void drop(CatalogEntry entry) {
        warehouse().remove(entry.name());
        CatalogEntry.Table table = (CatalogEntry.Table) entry;
        if (!table.external()) {
            folder(table.location()).delete();
        }
    }

    @Override
    public QueryResult visitInsert(Insert statement) {
        TableWrite.of(table(statement.table()), statement, session).run(statement.query(), queries);
        return nothing();
    }

    /** A table to write to. */
    private CatalogEntry.Table table(List<String> name) {
        if (session.catalog().findView(name).isPresent()) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_INSERT__RDD_BASED, Map.of(), Origin.NONE, null);
        }
        return (CatalogEntry.Table)
                session.catalog().findEntry(name).orElseThrow(() -> Catalog.notFound(name, Origin.NONE));
    }
}
