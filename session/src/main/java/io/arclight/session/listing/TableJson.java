package io.arclight.session.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnNotes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code DESCRIBE EXTENDED ... AS JSON} says of a table or view, with Spark's keys in Spark's order. */
public final class TableJson {
    private final Map<String, Object> json = new LinkedHashMap<>();

    private TableJson() {}

    /** A table or persistent view. */
    public static String of(CatalogEntry entry, Instant created) {
        TableJson table = new TableJson();
        table.identify(entry.name().name(), entry.name().schema());
        ColumnNotes notes = entry instanceof CatalogEntry.Table known ? known.notes() : ColumnNotes.NONE;
        table.columns(entry.columns(), entry.columnComments(), notes);
        table.put("created_time", DateTimeFormatter.ISO_INSTANT.format(created.truncatedTo(ChronoUnit.SECONDS)));
        table.put("last_access", "UNKNOWN");
        table.put("created_by", "Arclight");
        if (entry instanceof CatalogEntry.Table known) {
            table.describe(known);
        } else if (entry instanceof CatalogEntry.PersistentView view) {
            table.describe(view);
        }
        return table.text();
    }

    /** A temporary view. */
    public static String of(List<String> name, StructType columns) {
        TableJson view = new TableJson();
        view.put("table_name", name.get(name.size() - 1));
        view.columns(columns, Map.of(), ColumnNotes.NONE);
        view.put("type", "VIEW");
        return view.text();
    }

    private void identify(String name, String schema) {
        put("table_name", name);
        put("catalog_name", Catalog.NAME);
        put("namespace", List.of(schema));
        put("schema_name", schema);
    }

    private void columns(StructType columns, Map<String, String> comments, ColumnNotes notes) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (StructField field : columns.fields()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", field.name());
            column.put("type", TypeJson.of(field.dataType()));
            String comment = comments.get(field.name());
            if (comment != null) {
                column.put("comment", comment);
            }
            column.put("nullable", field.nullable());
            notes.defaultText(field.name()).ifPresent(text -> column.put("default", text));
            all.add(column);
        }
        put("columns", all);
    }

    private void describe(CatalogEntry.Table table) {
        put("type", table.external() ? "EXTERNAL" : "MANAGED");
        put("provider", table.format());
        remarks(table);
        table.statistics().size().ifPresent(size -> {
            Map<String, Object> statistics = new LinkedHashMap<>();
            statistics.put("size_in_bytes", size.bytes());
            size.rows().ifPresent(rows -> statistics.put("num_rows", rows));
            put("statistics", statistics);
        });
        put("location", TableDescription.location(table.location()));
        if (!table.options().isEmpty()) {
            put("storage_properties", Redaction.of(table.options()));
        }
        if (!table.partitionBy().isEmpty()) {
            put("partition_provider", "Catalog");
            put("partition_columns", table.partitionBy());
        }
    }

    private void describe(CatalogEntry.PersistentView view) {
        put("type", "VIEW");
        remarks(view);
        put("view_text", view.source().text());
        put("view_original_text", view.source().text());
        put("view_schema_mode", view.binding().text());
        put("view_catalog_and_namespace", Catalog.NAME + "." + view.source().schema());
        put("view_query_output_columns", view.source().outputs());
    }

    private void remarks(CatalogEntry entry) {
        entry.comment().ifPresent(comment -> put("comment", comment));
        if (!entry.properties().isEmpty()) {
            put("table_properties", Redaction.of(entry.properties()));
        }
    }

    private void put(String key, Object value) {
        json.put(key, value);
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else {
            out.writePOJO(value);
        }
    }
}
