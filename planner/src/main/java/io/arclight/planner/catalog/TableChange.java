package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.VarcharType;
import java.nio.file.Path;
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
    static TableChange addColumns(StructType added, ColumnNotes notes) {
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
            return table.withColumns(new StructType(fields), table.notes().and(notes));
        };
    }

    /** SET LOCATION: the files of another folder; those of the old one stay where they are. */
    static TableChange move(Path location) {
        return entry -> table(entry, "ALTER TABLE ... SET LOCATION ...")
                .at(entry.name(), location.toAbsolutePath().normalize())
                .with(TableStatistics.NONE);
    }

    /** ALTER COLUMN, CHANGE COLUMN: what files hold cannot become another type. */
    static TableChange changeColumn(String column, DataType type, Optional<String> comment) {
        return entry -> {
            CatalogEntry.Table table = table(entry, "ALTER COLUMN");
            int index = table.columns().indexOf(column).orElseThrow(() -> unresolved(table, column));
            StructField old = table.columns().field(index);
            boolean sameType = old.dataType().equals(type);
            if (!sameType && table.isPartitioning(column)) {
                throw new ArclightException(
                        ErrorCondition.CANNOT_ALTER_PARTITION_COLUMN,
                        "columnName",
                        Catalog.quote(List.of(old.name())),
                        "tableName",
                        table.name().quoted());
            }
            if (!sameType && !canEvolve(old.dataType(), type)) {
                throw new ArclightException(
                        ErrorCondition.NOT_SUPPORTED_CHANGE_COLUMN,
                        "table",
                        table.name().quoted(),
                        "originName",
                        Catalog.quote(List.of(old.name())),
                        "originType",
                        "\"" + old.dataType().sql() + "\"",
                        "newName",
                        Catalog.quote(List.of(old.name())),
                        "newType",
                        "\"" + type.sql() + "\"");
            }
            List<StructField> fields = new ArrayList<>(table.columns().fields());
            fields.set(index, new StructField(old.name(), type, old.nullable()));
            ColumnNotes notes = comment.map(text -> table.notes().commented(old.name(), text))
                    .orElse(table.notes());
            return table.withColumns(new StructType(fields), notes);
        };
    }

    /** Texts may be declared longer. */
    private static boolean canEvolve(DataType from, DataType to) {
        if (!(to instanceof VarcharType target)) {
            return false;
        }
        return from instanceof VarcharType source && source.length() <= target.length()
                || from instanceof CharType padded && padded.length() == target.length();
    }

    private static ArclightException unresolved(CatalogEntry.Table table, String column) {
        return new ArclightException(
                ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                "objectName",
                Catalog.quote(List.of(column)),
                "proposal",
                Catalog.quoteAll(table.columns().names()));
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
            return table.withColumns(
                    table.columns(),
                    table.notes().commented(existing(table, column).name(), comment));
        };
    }

    /** ALTER COLUMN SET DEFAULT, DROP DEFAULT: it counts for rows to come. */
    static TableChange setDefault(String column, Optional<String> text) {
        return entry -> {
            CatalogEntry.Table table = table(entry, "ALTER COLUMN");
            String name = existing(table, column).name();
            ColumnDefault old =
                    table.notes().defaults().getOrDefault(name, new ColumnDefault(Optional.empty(), Optional.empty()));
            return table.withColumns(table.columns(), table.notes().with(name, old.withText(text)));
        };
    }

    /**
     * The column of a table that a name means.
     *
     * @throws ArclightException UNRESOLVED_COLUMN
     */
    static StructField existing(CatalogEntry.Table table, String column) {
        return table.columns().field(table.columns().indexOf(column).orElseThrow(() -> unresolved(table, column)));
    }

    /** COMMENT ON TABLE. */
    static TableChange comment(Optional<String> comment) {
        return entry -> entry.commented(comment);
    }

    /** ALTER VIEW WITH SCHEMA. */
    static TableChange schemaBinding(SchemaBinding binding) {
        return entry -> {
            if (entry instanceof CatalogEntry.PersistentView view) {
                return view.with(binding);
            }
            throw new ArclightException(
                    ErrorCondition.EXPECT_VIEW_NOT_TABLE__NO_ALTERNATIVE,
                    "tableName",
                    entry.name().quoted(),
                    "operation",
                    "ALTER VIEW ... WITH SCHEMA");
        };
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
