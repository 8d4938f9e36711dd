package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.source.write.TableFolder;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.SchemaStatement.AlterSchema;
import io.arclight.planner.command.SchemaStatement.CreateSchema;
import io.arclight.planner.command.SchemaStatement.DescribeSchema;
import io.arclight.planner.command.SchemaStatement.DropSchema;
import io.arclight.planner.command.SchemaStatementVisitor;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.listing.Redaction;
import io.arclight.session.query.QueryResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries out statements about schemas. */
record SchemaExecution(SessionState session) implements SchemaStatementVisitor<QueryResult> {
    private Warehouse warehouse() {
        return session.catalog().warehouse();
    }

    private QueryResult nothing() {
        return new RowsResult(session, CommandSchemas.NOTHING, List.of());
    }

    private Path folder(String location) {
        Path path = FileListing.localPath(location);
        return path.isAbsolute()
                ? path.normalize()
                : session.schema(Catalog.DEFAULT_SCHEMA)
                        .location()
                        .resolve(path)
                        .normalize();
    }

    @Override
    public QueryResult visitCreateSchema(CreateSchema statement) {
        String name = Catalog.schemaName(statement.name());
        Path location = statement.location().map(this::folder).orElseGet(() -> warehouse()
                .schemaFolder(name));
        Schema schema = new Schema(name, statement.comment(), location, statement.properties());
        if (!warehouse().addSchema(schema) && !statement.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.SCHEMA_ALREADY_EXISTS, "schemaName", Catalog.quote(List.of(Catalog.NAME, name)));
        }
        return nothing();
    }

    @Override
    public QueryResult visitAlterSchema(AlterSchema statement) {
        Schema old = session.schema(Catalog.schemaName(statement.name()));
        Map<String, String> properties = new HashMap<>(old.properties());
        properties.putAll(statement.properties());
        warehouse()
                .replaceSchema(new Schema(
                        old.name(),
                        statement.comment().or(old::comment),
                        statement.location().map(this::folder).orElse(old.location()),
                        properties));
        return nothing();
    }

    @Override
    public QueryResult visitDropSchema(DropSchema statement) {
        String name = Catalog.schemaName(statement.name());
        if (statement.ifExists() && warehouse().schema(name).isEmpty()) {
            return nothing();
        }
        session.schema(name);
        if (name.equalsIgnoreCase(Catalog.DEFAULT_SCHEMA)) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_FEATURE__DROP_DATABASE,
                    "database",
                    Catalog.quote(List.of(Catalog.NAME, name)));
        }
        List<CatalogEntry> entries = warehouse().entries(name);
        if (!warehouse().isEmpty(name) && !statement.cascade()) {
            throw new ArclightException(
                    ErrorCondition.SCHEMA_NOT_EMPTY, "schemaName", Catalog.quote(List.of(Catalog.NAME, name)));
        }
        for (CatalogEntry entry : entries) {
            if (entry instanceof CatalogEntry.Table table && !table.external()) {
                new TableFolder(table.location(), session.settings()).delete();
            }
        }
        warehouse().removeSchema(name);
        if (session.catalog().currentSchema().equalsIgnoreCase(name)) {
            session.catalog().use(Catalog.DEFAULT_SCHEMA);
        }
        return nothing();
    }

    @Override
    public QueryResult visitDescribeSchema(DescribeSchema statement) {
        Schema schema = session.schema(Catalog.schemaName(statement.name()));
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"Catalog Name", Catalog.NAME});
        rows.add(new Object[] {"Namespace Name", schema.name()});
        rows.add(new Object[] {"Comment", schema.comment().orElse("")});
        rows.add(new Object[] {"Location", "file:" + schema.location()});
        rows.add(new Object[] {"Owner", session.user()});
        if (statement.extended()) {
            rows.add(new Object[] {"Properties", schema.properties().isEmpty() ? "" : properties(schema)});
        }
        return new RowsResult(session, CommandSchemas.COLUMN_DESCRIPTION, rows);
    }

    private static String properties(Schema schema) {
        return Redaction.of(schema.properties()).entrySet().stream()
                .map(property -> "(" + property.getKey() + "," + property.getValue() + ")")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
