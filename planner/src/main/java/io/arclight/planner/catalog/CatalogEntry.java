package io.arclight.planner.catalog;

import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a name in a schema of the {@link Warehouse} stands for. Immutable. */
public sealed interface CatalogEntry {
    /** The full name. */
    TableName name();

    /** The columns, those that name folders last. */
    StructType columns();

    /** Comments of columns, by name. */
    Map<String, String> columnComments();

    /** The comment. */
    Optional<String> comment();

    /** What TBLPROPERTIES said. */
    Map<String, String> properties();

    /**
     * A table: files in a folder.
     *
     * @param format parquet, csv
     * @param options the format's options
     * @param partitionBy names of the columns that name folders, the last ones
     * @param location the folder
     * @param external whether the folder is the user's: it outlives the table
     */
    record Table(
            TableName name,
            StructType columns,
            Map<String, String> columnComments,
            String format,
            Map<String, String> options,
            List<String> partitionBy,
            Path location,
            boolean external,
            Optional<String> comment,
            Map<String, String> properties)
            implements CatalogEntry {
        /** Copies the collections. */
        public Table {
            columnComments = Map.copyOf(columnComments);
            options = Map.copyOf(options);
            partitionBy = List.copyOf(partitionBy);
            properties = Map.copyOf(properties);
        }

        /** Whether a column names folders. */
        public boolean isPartitioning(String column) {
            return partitionBy.stream().anyMatch(column::equalsIgnoreCase);
        }
    }
}
