package io.arclight.session.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnDefault;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.SchemaStatement.CreateSchema;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.CreatePersistentView;
import io.arclight.planner.command.TableStatement.CreateTable;
import io.arclight.planner.syntax.SqlSyntax;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas, tables and views as the text of their files, and back. Beside the statement a text says when the thing was made, and
 * of a table where its files are when its name does not tell and what ANALYZE TABLE found out, of a view the types of its columns, the names its query gave
 * them, the schema of names without one, and the settings its query was read with.
 *
 * @param folder the warehouse's folder: paths within it are written relative to it, so that it may move
 */
record Definitions(Path folder) {
    private static final String CREATED = "created";
    private static final String LOCATION = "location";
    private static final String COLUMNS = "columns";
    private static final String OUTPUT = "query column ";
    private static final String SCHEMA = "schema";
    private static final String SETTING = "set ";

    String text(Schema schema) {
        Path location = schema.location();
        Map<String, String> facts = new LinkedHashMap<>();
        if (location.startsWith(folder)) {
            facts.put(LOCATION, folder.relativize(location).toString());
        }
        Optional<Path> outside = Optional.of(location).filter(path -> !path.startsWith(folder));
        return new DefinitionText(facts, CreateStatement.of(schema, outside)).text();
    }

    String text(CatalogEntry entry, Instant created) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(CREATED, created.toString());
        if (entry instanceof CatalogEntry.Table table && !table.external()) {
            Path location = table.location();
            facts.put(LOCATION, (location.startsWith(folder) ? folder.relativize(location) : location).toString());
        }
        if (entry instanceof CatalogEntry.Table table) {
            StatisticsText.write(table.statistics(), facts);
            ExistingValues.write(table.notes().existing(), facts);
        }
        if (entry instanceof CatalogEntry.PersistentView view) {
            facts.put(COLUMNS, CreateStatement.definitions(view.columns()));
            view.source().outputs().forEach(output -> facts.put(OUTPUT + facts.size(), output));
            facts.put(SCHEMA, view.source().schema());
            view.source().settings().forEach((key, value) -> facts.put(SETTING + key, value));
        }
        return new DefinitionText(facts, CreateStatement.of(entry)).text();
    }

    /**
     * The schema of a text.
     *
     * @throws ArclightException when it does not define one
     */
    Schema schema(String text) {
        DefinitionText definition = DefinitionText.parse(text);
        if (SqlSyntax.parseStatement(definition.statement(), Settings.defaults()) instanceof CreateSchema statement) {
            Path location = statement
                    .location()
                    .map(FileListing::localPath)
                    .orElseGet(() -> folder.resolve(definition.fact(LOCATION)));
            return new Schema(
                    Catalog.schemaName(statement.name()),
                    statement.comment(),
                    location.normalize(),
                    statement.properties());
        }
        throw new IllegalArgumentException("it holds no CREATE SCHEMA");
    }

    /**
     * Gives the table or view of a text to a warehouse.
     *
     * @param name its name, in lower case
     * @throws ArclightException when the text does not define it
     */
    void load(TableName name, String text, Warehouse warehouse) {
        DefinitionText definition = DefinitionText.parse(text);
        Settings settings = Settings.defaults();
        for (Map.Entry<String, String> fact : definition.facts().entrySet()) {
            if (fact.getKey().startsWith(SETTING)) {
                settings = settings.with(fact.getKey().substring(SETTING.length()), fact.getValue());
            }
        }
        Statement statement = SqlSyntax.parseStatement(definition.statement(), settings);
        CatalogEntry entry;
        if (statement instanceof CreateTable table) {
            entry = table(named(name, table.name()), table, definition);
        } else if (statement instanceof CreatePersistentView view) {
            entry = view(named(name, view.name()), view, definition, SqlSyntax.readingSettings(settings));
        } else {
            throw new IllegalArgumentException("it holds no CREATE TABLE or CREATE VIEW");
        }
        warehouse.loaded(entry, Instant.parse(definition.fact(CREATED)));
    }

    private static TableName named(TableName name, List<String> written) {
        String last = written.get(written.size() - 1);
        if (!last.toLowerCase(Locale.ROOT).equals(name.name())) {
            throw new IllegalArgumentException("it defines `" + last + "`");
        }
        return new TableName(name.schema(), last);
    }

    private CatalogEntry table(TableName name, CreateTable statement, DefinitionText definition) {
        Path location = statement
                .location()
                .map(FileListing::localPath)
                .orElseGet(() -> folder.resolve(definition.fact(LOCATION)));
        return new CatalogEntry.Table(
                name,
                statement.columns().orElse(StructType.EMPTY),
                notes(statement, definition),
                new CatalogEntry.Storage(
                        statement.format().orElse("parquet"),
                        statement.options(),
                        statement.partitionBy(),
                        location.normalize(),
                        statement.location().isPresent()),
                StatisticsText.read(definition),
                new CatalogEntry.Remarks(statement.comment(), statement.properties()));
    }

    private static ColumnNotes notes(CreateTable statement, DefinitionText definition) {
        Map<String, Literal> existing = ExistingValues.read(statement.columns().orElse(StructType.EMPTY), definition);
        ColumnNotes notes = statement.notes();
        for (Map.Entry<String, Literal> value : existing.entrySet()) {
            ColumnDefault known = notes.defaults()
                    .getOrDefault(value.getKey(), new ColumnDefault(Optional.empty(), Optional.empty()));
            notes = notes.with(value.getKey(), known.withExisting(value.getValue()));
        }
        return notes;
    }

    private static CatalogEntry view(
            TableName name, CreatePersistentView statement, DefinitionText definition, Map<String, String> settings) {
        return new CatalogEntry.PersistentView(
                name,
                SqlSyntax.parseSchema(definition.fact(COLUMNS)),
                statement.columnComments(),
                new CatalogEntry.Source(
                        statement.plan(), outputs(definition), statement.text(), definition.fact(SCHEMA), settings),
                statement.binding(),
                new CatalogEntry.Remarks(statement.comment(), statement.properties()));
    }

    private static List<String> outputs(DefinitionText definition) {
        return definition.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(OUTPUT))
                .map(Map.Entry::getValue)
                .toList();
    }
}
