package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.source.write.PartitionFolders;
import io.arclight.exec.source.write.TableFolder;
import io.arclight.exec.type.StructField;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The partitions of a table, which are its folders. */
record TablePartitions(CatalogEntry.Table table, SessionState session, QueryExecution queries) {
    private TableFolder folder(Path path) {
        return new TableFolder(path, session.settings());
    }

    /**
     * The names of all partitions, {@code a=1/b=2}, sorted.
     *
     * @throws ArclightException INVALID_PARTITION_OPERATION when the table has none
     */
    List<String> names() {
        if (table.partitionBy().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARTITION_OPERATION__PARTITION_SCHEMA_IS_EMPTY,
                    "name",
                    table.name().quoted());
        }
        return folder(table.location()).folders(table.partitionBy().size());
    }

    /** The folders of the partitions with some values. */
    List<Path> find(Map<String, Optional<LogicalExpression>> values) {
        return names(values).stream().map(table.location()::resolve).toList();
    }

    /** The names of the partitions with some values. */
    List<String> names(Map<String, Optional<LogicalExpression>> values) {
        List<String> wanted = parts(values);
        return names().stream()
                .filter(name -> Stream.of(name.split("/"))
                        .map(TablePartitions::folded)
                        .toList()
                        .containsAll(wanted))
                .toList();
    }

    /**
     * The name of the one partition with values of all columns that name folders.
     *
     * @throws ArclightException PARTITIONS_NOT_FOUND
     */
    String name(Map<String, Optional<LogicalExpression>> values) {
        List<String> found = names(values);
        if (values.size() != table.partitionBy().size()) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_1232,
                    "specKeys",
                    String.join(", ", values.keySet()),
                    "partitionColumnNames",
                    String.join(", ", table.partitionBy()),
                    "tableName",
                    table.name().quoted());
        }
        if (found.isEmpty()) {
            throw notFound(values);
        }
        return found.get(0);
    }

    /** A part of a partition's name; the column's case does not count, the value's does. */
    private static String folded(String part) {
        int equals = part.indexOf('=');
        return part.substring(0, equals).toLowerCase(Locale.ROOT) + part.substring(equals);
    }

    /** TRUNCATE TABLE PARTITION. */
    void truncate(Map<String, Optional<LogicalExpression>> values) {
        List<Path> found = find(values);
        if (found.isEmpty()) {
            throw notFound(values);
        }
        found.forEach(path -> folder(path).clear());
    }

    /** ADD PARTITION; none is added if one of them cannot be. */
    void add(List<Map<String, Optional<LogicalExpression>>> partitions, boolean ifNotExists) {
        for (Map<String, Optional<LogicalExpression>> values : partitions) {
            if (!find(values).isEmpty() && !ifNotExists) {
                throw alreadyExists(values);
            }
        }
        partitions.stream().map(this::path).forEach(path -> folder(path).create());
    }

    private Path path(Map<String, Optional<LogicalExpression>> values) {
        Path path = table.location();
        for (String column : table.partitionBy()) {
            path = path.resolve(part(column, valueOf(column, values)));
        }
        return path;
    }

    private static Optional<LogicalExpression> valueOf(String column, Map<String, Optional<LogicalExpression>> values) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().equalsIgnoreCase(column))
                .findFirst()
                .flatMap(Map.Entry::getValue);
    }

    /** DROP PARTITION; none is dropped if one of them is missing. */
    void drop(List<Map<String, Optional<LogicalExpression>>> partitions, boolean ifExists) {
        List<Path> dropped = new ArrayList<>();
        for (Map<String, Optional<LogicalExpression>> values : partitions) {
            List<Path> found = find(values);
            if (found.isEmpty() && !ifExists) {
                throw notFound(values);
            }
            dropped.addAll(found);
        }
        dropped.forEach(path -> folder(path).delete());
    }

    /** PARTITION RENAME TO PARTITION. */
    void rename(Map<String, Optional<LogicalExpression>> old, Map<String, Optional<LogicalExpression>> values) {
        parts(old);
        parts(values);
        Path from = path(old);
        Path to = path(values);
        if (find(old).isEmpty()) {
            throw notFound(old);
        }
        if (!find(values).isEmpty()) {
            throw alreadyExists(values);
        }
        folder(from).move(to);
    }

    /** The error when there is no partition with some values. */
    ArclightException notFound(Map<String, Optional<LogicalExpression>> values) {
        return new ArclightException(
                ErrorCondition.PARTITIONS_NOT_FOUND,
                "partitionList",
                "PARTITION (" + String.join(", ", parts(values)) + ")",
                "tableName",
                table.name().quoted());
    }

    private ArclightException alreadyExists(Map<String, Optional<LogicalExpression>> values) {
        return new ArclightException(
                ErrorCondition.PARTITIONS_ALREADY_EXIST,
                "partitionList",
                "PARTITION (" + String.join(", ", parts(values)) + ")",
                "tableName",
                table.name().quoted());
    }

    private List<String> parts(Map<String, Optional<LogicalExpression>> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((column, value) -> {
            if (!table.isPartitioning(column)) {
                throw new ArclightException(
                        ErrorCondition.NON_PARTITION_COLUMN, "columnName", Catalog.quote(List.of(column)));
            }
            value.ifPresent(constant -> parts.add(folded(part(column, value))));
        });
        return parts;
    }

    private String part(String column, Optional<LogicalExpression> value) {
        LogicalExpression constant = value.orElseThrow(() -> new ArclightException(
                ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "A partition without a value for " + column));
        StructField field =
                table.columns().field(table.columns().indexOf(column).orElseThrow());
        Literal literal = queries.constant(new CastExpression(constant, field.dataType(), false, Origin.NONE));
        return PartitionFolders.path(
                List.of(field),
                Collections.singletonList(literal.value()),
                session.settings().zone());
    }
}
