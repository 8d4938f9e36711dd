package io.arclight.session.listing;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableStatistics.ColumnSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What DESCRIBE says of one column of a table or view.
 *
 * @param schema the columns
 * @param entry what the catalog has of it; empty for temporary views
 * @param zone the session's zone
 */
public record ColumnDescription(StructType schema, Optional<CatalogEntry> entry, ZoneId zone) {
    private static final String NOTHING = "NULL";

    /**
     * The rows.
     *
     * @param column the column
     * @param extended whether its statistics are shown
     * @throws ArclightException UNRESOLVED_COLUMN
     */
    public List<Object[]> rows(String column, boolean extended) {
        checkFlat(column);
        StructField field = field(column);
        List<Object[]> rows = new ArrayList<>();
        add(rows, "col_name", Optional.of(field.name()));
        add(rows, "data_type", Optional.of(field.dataType().simpleString()));
        add(rows, "comment", entry.map(found -> found.columnComments().get(field.name())));
        if (extended) {
            Optional<ColumnSummary> summary = summary(field.name());
            add(rows, "min", summary.map(known -> shown(field, known.minimum())));
            add(rows, "max", summary.map(known -> shown(field, known.maximum())));
            add(rows, "num_nulls", summary.map(ColumnSummary::nullCount));
            add(rows, "distinct_count", summary.map(ColumnSummary::distinctCount));
            add(rows, "avg_col_len", summary.map(ColumnSummary::averageLength));
            add(rows, "max_col_len", summary.map(ColumnSummary::greatestLength));
            add(rows, "histogram", Optional.empty());
            table().flatMap(found -> found.notes().defaultText(field.name()))
                    .ifPresent(text -> add(rows, "default", Optional.of(text)));
        }
        return rows;
    }

    private void checkFlat(String column) {
        int dot = column.indexOf('.');
        boolean nested = dot > 0
                && schema.indexOf(column).isEmpty()
                && schema.indexOf(column.substring(0, dot)).isPresent();
        if (nested) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_1060, "command", "DESC TABLE COLUMN", "column", column);
        }
    }

    private String shown(StructField field, Optional<String> value) {
        return ColumnSummaries.shown(field.dataType(), value, zone);
    }

    private Optional<ColumnSummary> summary(String column) {
        return table().map(table -> table.statistics().columns().get(column));
    }

    private Optional<CatalogEntry.Table> table() {
        return entry.filter(CatalogEntry.Table.class::isInstance).map(CatalogEntry.Table.class::cast);
    }

    private StructField field(String column) {
        return schema.field(schema.indexOf(column)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                        "objectName",
                        Catalog.quote(List.of(column)),
                        "proposal",
                        schema.names().stream()
                                .map(name -> Catalog.quote(List.of(name)))
                                .collect(Collectors.joining(", ")))));
    }

    private static void add(List<Object[]> rows, String key, Optional<?> value) {
        rows.add(new Object[] {key, value.<String>map(Object::toString).orElse(NOTHING)});
    }
}
