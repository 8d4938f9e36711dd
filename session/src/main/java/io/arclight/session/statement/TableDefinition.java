package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.TableStatistics;
import io.arclight.planner.command.TableStatement.CreateTable;
import io.arclight.planner.command.TableStatement.CreateTableLike;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What CREATE TABLE makes of its clauses: the table, nothing written yet. */
record TableDefinition(SessionState session, QueryExecution queries) {
    private static final String DEFAULT = "parquet";
    private static final String DEFAULT_FORMAT = "spark.sql.sources.default";

    /**
     * The table.
     *
     * @throws ArclightException DATA_SOURCE_NOT_FOUND, COLUMN_ALREADY_EXISTS, ...
     */
    CatalogEntry.Table define(TableName name, CreateTable statement) {
        String format = statement
                .format()
                .orElseGet(() -> session.settings().text(DEFAULT_FORMAT).orElse(DEFAULT));
        checkFormat(format);
        Path location = location(name, statement.location());
        StructType columns = partitionsLast(columns(statement, format, location), statement.partitionBy());
        checkDistinct(columns);
        return new CatalogEntry.Table(
                name,
                columns,
                notes(columns, statement, format.toLowerCase(Locale.ROOT)),
                new CatalogEntry.Storage(
                        format.toLowerCase(Locale.ROOT),
                        statement.options(),
                        statement.partitionBy(),
                        location,
                        statement.location().isPresent()),
                TableStatistics.NONE,
                new CatalogEntry.Remarks(statement.comment(), statement.properties()));
    }

    private ColumnNotes notes(StructType columns, CreateTable statement, String format) {
        ColumnDefaults defaults = new ColumnDefaults(session, queries, "CREATE TABLE");
        defaults.checkFormat(statement.notes(), format, false);
        return defaults.evaluated(columns, statement.notes(), false);
    }

    /**
     * A table like another, or like a view, without its rows, comment and properties.
     *
     * @throws ArclightException DATA_SOURCE_NOT_FOUND, TABLE_OR_VIEW_NOT_FOUND
     */
    CatalogEntry.Table like(TableName name, CreateTableLike statement) {
        Optional<CatalogEntry> source =
                session.catalog().findView(statement.source()).isPresent()
                        ? Optional.empty()
                        : session.catalog().findEntry(statement.source());
        Optional<CatalogEntry.Table> table =
                source.filter(CatalogEntry.Table.class::isInstance).map(CatalogEntry.Table.class::cast);
        StructType columns = source.map(CatalogEntry::columns).orElseGet(() -> session.tableSchema(statement.source()));
        String format = statement
                .format()
                .or(() -> table.map(CatalogEntry.Table::format))
                .orElse(DEFAULT);
        checkFormat(format);
        return new CatalogEntry.Table(
                name,
                columns,
                table.map(CatalogEntry.Table::notes)
                        .orElseGet(() -> new ColumnNotes(
                                source.map(CatalogEntry::columnComments).orElse(Map.of()), Map.of())),
                new CatalogEntry.Storage(
                        format.toLowerCase(Locale.ROOT),
                        statement.format().isEmpty() && table.isPresent()
                                ? table.get().options()
                                : statement.options(),
                        table.map(CatalogEntry.Table::partitionBy).orElse(List.of()),
                        location(name, statement.location()),
                        statement.location().isPresent()),
                TableStatistics.NONE,
                new CatalogEntry.Remarks(Optional.empty(), statement.properties()));
    }

    private Path location(TableName name, Optional<String> location) {
        return location.map(FileListing::localPath)
                .map(Path::toAbsolutePath)
                .orElseGet(() -> session.catalog().warehouse().tableFolder(name))
                .normalize();
    }

    private static void checkFormat(String format) {
        if (FileSources.formats().stream().noneMatch(format::equalsIgnoreCase)) {
            throw new ArclightException(ErrorCondition.DATA_SOURCE_NOT_FOUND, "provider", format);
        }
    }

    /** As written, as the query has them, or as the files have them. */
    private StructType columns(CreateTable statement, String format, Path location) {
        if (statement.columns().isPresent()) {
            return statement.columns().get();
        }
        LogicalPlan rows = statement
                .query()
                .orElseGet(() -> new FileRelation(
                        format, List.of(location.toString()), statement.options(), Optional.empty(), Origin.NONE));
        if (statement.query().isEmpty() && statement.location().isEmpty()) {
            throw new ArclightException(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "format", format);
        }
        StructType schema = queries.declaredSchema(rows);
        return new StructType(schema.fields().stream()
                .map(field -> new StructField(field.name(), field.dataType(), true))
                .toList());
    }

    private static StructType partitionsLast(StructType columns, List<String> partitionBy) {
        List<StructField> fields = new ArrayList<>(columns.fields());
        for (String name : partitionBy) {
            StructField field = columns.field(columns.indexOf(name)
                    .orElseThrow(() -> new ArclightException(
                            ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                            "objectName",
                            Catalog.quote(List.of(name)),
                            "proposal",
                            Catalog.quoteAll(columns.names()))));
            if (!CastRules.isAtomic(field.dataType()) || field.dataType() == AtomicType.VARIANT) {
                throw new ArclightException(
                        ErrorCondition.INVALID_PARTITION_COLUMN_DATA_TYPE,
                        "type",
                        "\"" + field.dataType().sql() + "\"");
            }
            fields.remove(field);
            fields.add(field);
        }
        if (!partitionBy.isEmpty() && partitionBy.size() == columns.size()) {
            throw new ArclightException(ErrorCondition.ALL_PARTITION_COLUMNS_NOT_ALLOWED);
        }
        return new StructType(fields);
    }

    /** Throws COLUMN_ALREADY_EXISTS. */
    static void checkDistinct(StructType columns) {
        Set<String> names = new HashSet<>();
        for (String name : columns.names()) {
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new ArclightException(
                        ErrorCondition.COLUMN_ALREADY_EXISTS,
                        "columnName",
                        Catalog.quote(List.of(name.toLowerCase(Locale.ROOT))));
            }
        }
    }
}
