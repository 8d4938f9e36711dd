package io.arclight.session.catalog;

import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statements that make schemas, tables and persistent views anew, as SHOW CREATE TABLE shows them. */
public final class CreateStatement {
    private CreateStatement() {}

    /**
     * The statement that makes a schema.
     *
     * @param location the folder it names, if any
     */
    static String of(Schema schema, Optional<Path> location) {
        StringBuilder sql =
                new StringBuilder("CREATE SCHEMA ").append(name(schema.name())).append('\n');
        comment(sql, schema.comment());
        location.ifPresent(path -> location(sql, path));
        properties(sql, "WITH DBPROPERTIES", schema.properties());
        return sql.toString();
    }

    /** The statement that makes a table or view. */
    static String of(CatalogEntry entry) {
        return of(entry, UnaryOperator.identity());
    }

    /**
     * The statement that makes a table or view.
     *
     * @param shown what of the options and properties may be shown
     */
    public static String of(CatalogEntry entry, UnaryOperator<Map<String, String>> shown) {
        boolean view = entry instanceof CatalogEntry.PersistentView;
        StringBuilder sql = new StringBuilder(view ? "CREATE VIEW " : "CREATE TABLE ");
        sql.append(entry.name().parts().stream().map(CreateStatement::name).collect(Collectors.joining(".")));
        sql.append(entry.columns().fields().stream()
                .map(field -> "  " + column(field, entry, view))
                .collect(Collectors.joining(",\n", " (\n", ")\n")));
        if (entry instanceof CatalogEntry.Table table) {
            storage(sql, table, shown);
        }
        comment(sql, entry.comment());
        if (entry instanceof CatalogEntry.Table table && table.external()) {
            location(sql, table.location());
        }
        properties(sql, "TBLPROPERTIES", shown.apply(entry.properties()));
        if (entry instanceof CatalogEntry.PersistentView persistent) {
            sql.append("WITH SCHEMA ").append(persistent.binding().text()).append('\n');
            sql.append("AS ").append(persistent.source().text()).append('\n');
        }
        return sql.toString();
    }

    private static void storage(StringBuilder sql, CatalogEntry.Table table, UnaryOperator<Map<String, String>> shown) {
        sql.append("USING ").append(table.format()).append('\n');
        properties(sql, "OPTIONS", shown.apply(table.options()));
        if (!table.partitionBy().isEmpty()) {
            sql.append(table.partitionBy().stream()
                    .map(CreateStatement::name)
                    .collect(Collectors.joining(", ", "PARTITIONED BY (", ")\n")));
        }
    }

    private static void location(StringBuilder sql, Path location) {
        sql.append("LOCATION ").append(literal(location.toString())).append('\n');
    }

    private static void comment(StringBuilder sql, Optional<String> comment) {
        comment.ifPresent(text -> sql.append("COMMENT ").append(literal(text)).append('\n'));
    }

    private static void properties(StringBuilder sql, String clause, Map<String, String> properties) {
        if (!properties.isEmpty()) {
            sql.append(new TreeMap<>(properties)
                    .entrySet().stream()
                            .map(property -> "  " + literal(property.getKey()) + " = " + literal(property.getValue()))
                            .collect(Collectors.joining(",\n", clause + " (\n", ")\n")));
        }
    }

    private static String column(StructField field, CatalogEntry entry, boolean nameOnly) {
        String comment = entry.columnComments().get(field.name());
        String otherwise = entry instanceof CatalogEntry.Table table
                ? table.notes()
                        .defaultText(field.name())
                        .map(text -> " DEFAULT " + text)
                        .orElse("")
                : "";
        return (nameOnly ? name(field.name()) : definition(field))
                + otherwise
                + (comment == null ? "" : " COMMENT " + literal(comment));
    }

    /** Columns with their types, as in CREATE TABLE. */
    static String definitions(StructType columns) {
        return columns.fields().stream().map(CreateStatement::definition).collect(Collectors.joining(", "));
    }

    private static String definition(StructField field) {
        return name(field.name()) + " " + field.dataType().sql() + (field.nullable() ? "" : " NOT NULL");
    }

    private static String name(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : Catalog.quote(List.of(name));
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
