package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A change of what the catalog knows of a table or view; its files stay as they are. */
public interface TableChange {
    /**
     * The changed entry.
     *
     * @throws ArclightException when the change does not suit it
     */
    CatalogEntry apply(CatalogEntry entry);

    /** ADD COLUMNS: old rows have nulls there; columns that name folders stay last. */
    static TableChange addColumns(StructType added, Map<String, String> comments) {
        return entry -> {
            CatalogEntry.Table table = table(entry, "ADD COLUMNS");
            List<StructField> fields = new ArrayList<>(table.columns().fields());
            int position = fields.size() - table.partitionBy().size();
            for (StructField field : added.fields()) {
                if (table.columns().indexOf(field.name()).isPresent()) {
                    throw new ArclightException(
                            ErrorCondition.COLUMN_ALREADY_EXISTS, "columnName", Catalog.quote(List.of(field.name())));
                }
                fields.add(position++, field);
            }
            Map<String, String> all = new HashMap<>(table.columnComments());
            all.putAll(comments);
            return table.withColumns(new StructType(fields), all);
        };
    }

    /** A change that files by name cannot follow, as in Spark's session catalog. */
    static TableChange unsupported(String operation) {
        return entry -> {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_FEATURE__TABLE_OPERATION,
                    "tableName",
                    entry.name().quoted(),
                    "operation",
                    operation);
        };
    }

    /** The comment of a column. */
    static TableChange commentColumn(String column, String comment) {
        return entry -> {
            CatalogEntry.Table table = table(entry, "ALTER COLUMN");
            if (table.columns().indexOf(column).isEmpty()) {
                throw new ArclightException(
                        ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                        "objectName",
                        Catalog.quote(List.of(column)),
                        "proposal",
                        Catalog.quoteAll(table.columns().names()));
            }
            Map<String, String> all = new HashMap<>(table.columnComments());
            all.put(column, comment);
            return table.withColumns(table.columns(), all);
        };
    }

    /** COMMENT ON TABLE. */
    static TableChange comment(Optional<String> comment) {
        return entry -> entry.commented(comment);
    }

    /** SET TBLPROPERTIES; {@code comment} is the comment. */
    static TableChange setProperties(Map<String, String> properties) {
        return entry -> {
            Map<String, String> all = new HashMap<>(entry.properties());
            all.putAll(properties);
            Optional<String> comment = Optional.ofNullable(all.remove("comment"));
            CatalogEntry changed = entry.withProperties(all);
            return comment.isPresent() ? changed.commented(comment) : changed;
        };
    }

    /** UNSET TBLPROPERTIES. */
    static TableChange unsetProperties(Set<String> keys) {
        return entry -> {
            Map<String, String> left = new HashMap<>(entry.properties());
            left.keySet().removeAll(keys);
            return entry.withProperties(left);
        };
    }

    private static CatalogEntry.Table table(CatalogEntry entry, String operation) {
        if (entry instanceof CatalogEntry.Table table) {
            return table;
        }
        throw new ArclightException(
                ErrorCondition.EXPECT_TABLE_NOT_VIEW__NO_ALTERNATIVE,
                "viewName",
                entry.name().quoted(),
                "operation",
                operation);
    }
}
