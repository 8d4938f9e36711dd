package io.arclight.session.listing;

import io.arclight.exec.type.StructField;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.session.execution.SessionState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What DESCRIBE TABLE says of a table or persistent view. */
public record TableDescription(CatalogEntry entry, Instant created) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.ROOT);

    /** The description of what a name stands for, as a session sees it. */
    public static TableDescription of(CatalogEntry entry, SessionState session) {
        return new TableDescription(entry, session.catalog().warehouse().created(entry.name()));
    }

    /** The rows of DESCRIBE TABLE. */
    public List<Object[]> rows(boolean extended) {
        List<Object[]> more = new ArrayList<>();
        if (extended) {
            more.add(new Object[] {"", "", ""});
            more.add(new Object[] {"# Detailed Table Information", "", ""});
            details().forEach(detail -> more.add(new Object[] {detail[0], detail[1], ""}));
        }
        return rows(more);
    }

    /** The rows of DESCRIBE TABLE with others behind those of the columns. */
    public List<Object[]> rows(List<Object[]> more) {
        List<Object[]> rows = new ArrayList<>();
        entry.columns().fields().forEach(field -> rows.add(row(field)));
        if (entry instanceof CatalogEntry.Table table && !table.partitionBy().isEmpty()) {
            rows.add(new Object[] {"# Partition Information", "", ""});
            rows.add(new Object[] {"# col_name", "data_type", "comment"});
            table.columns().fields().stream()
                    .filter(field -> table.isPartitioning(field.name()))
                    .forEach(field -> rows.add(row(field)));
        }
        rows.addAll(more);
        if (entry instanceof CatalogEntry.Table table) {
            addDefaults(table, rows);
        }
        return rows;
    }

    private static void addDefaults(CatalogEntry.Table table, List<Object[]> rows) {
        List<Object[]> defaults = new ArrayList<>();
        for (StructField field : table.columns().fields()) {
            table.notes()
                    .defaultText(field.name())
                    .ifPresent(text -> defaults.add(
                            new Object[] {field.name(), field.dataType().simpleString(), text}));
        }
        if (!defaults.isEmpty()) {
            rows.add(new Object[] {"", "", ""});
            rows.add(new Object[] {"# Column Default Values", "", ""});
            rows.addAll(defaults);
        }
    }

    private Object[] row(StructField field) {
        return new Object[] {
            field.name(),
            field.dataType().simpleString(),
            entry.columnComments().get(field.name())
        };
    }

    private List<String[]> details() {
        List<String[]> details = new ArrayList<>();
        add(details, "Catalog", Catalog.NAME);
        add(details, "Database", entry.name().schema());
        add(details, "Table", entry.name().name());
        add(details, "Created Time", time(created));
        add(details, "Last Access", "UNKNOWN");
        add(details, "Created By", "Arclight");
        if (entry instanceof CatalogEntry.Table table) {
            add(details, "Type", table.external() ? "EXTERNAL" : "MANAGED");
            add(details, "Provider", table.format());
        } else {
            add(details, "Type", "VIEW");
        }
        entry.comment().ifPresent(comment -> add(details, "Comment", comment));
        if (!entry.properties().isEmpty()) {
            add(details, "Table Properties", properties());
        }
        if (entry instanceof CatalogEntry.Table table) {
            table.statistics().size().ifPresent(size -> add(details, "Statistics", size.text()));
            add(details, "Location", location(table.location()));
            if (!table.partitionBy().isEmpty()) {
                add(details, "Partition Provider", "Catalog");
            }
        } else if (entry instanceof CatalogEntry.PersistentView view) {
            add(details, "View Text", view.source().text());
            add(details, "View Original Text", view.source().text());
            add(details, "View Schema Mode", view.binding().text());
            add(
                    details,
                    "View Catalog and Namespace",
                    Catalog.NAME + "." + view.source().schema());
            add(
                    details,
                    "View Query Output Columns",
                    "[" + Catalog.quoteAll(view.source().outputs()) + "]");
        }
        return details;
    }

    /** A folder as Spark writes it: {@code file:/a/b}. */
    static String location(Path folder) {
        return folder.toUri().toString().replaceFirst("^file:///", "file:/").replaceFirst("/$", "");
    }

    /** A time as Spark writes it. */
    static String time(Instant created) {
        return TIME.format(created.atZone(ZoneId.systemDefault()));
    }

    private static void add(List<String[]> details, String key, String value) {
        details.add(new String[] {key, value});
    }

    private String properties() {
        return Redaction.of(entry.properties()).entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The detailed text of SHOW TABLE EXTENDED. */
    public String text() {
        return details().stream()
                .map(detail -> detail[0] + ": " + detail[1] + "\n")
                .collect(Collectors.joining());
    }
}
