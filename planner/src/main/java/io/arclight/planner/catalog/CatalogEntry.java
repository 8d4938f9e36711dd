package io.arclight.planner.catalog;

import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LogicalPlan;
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

    /** This entry under another name. */
    CatalogEntry renamed(TableName newName);

    /** This entry with another comment. */
    CatalogEntry commented(Optional<String> newComment);

    /** This entry with other properties. */
    CatalogEntry withProperties(Map<String, String> newProperties);

    /**
     * A persistent view. Its query is analyzed anew whenever it is used, with the schema that was current when it was made.
     *
     * @param plan its query
     * @param outputs names of the query's columns, in the order of {@code columns}
     * @param text the SQL of the query
     * @param schema the schema of names without one in the query
     * @param settings what was set when it was made of the settings that decide how the text is read
     * @param binding what it makes of changes to its query's columns
     */
    record PersistentView(
            TableName name,
            StructType columns,
            Map<String, String> columnComments,
            LogicalPlan plan,
            List<String> outputs,
            String text,
            String schema,
            Map<String, String> settings,
            SchemaBinding binding,
            Optional<String> comment,
            Map<String, String> properties)
            implements CatalogEntry {
        /** Copies the collections. */
        public PersistentView {
            settings = Map.copyOf(settings);
            columnComments = Map.copyOf(columnComments);
            outputs = List.copyOf(outputs);
            properties = Map.copyOf(properties);
        }

        @Override
        public CatalogEntry renamed(TableName newName) {
            return new PersistentView(
                    newName,
                    columns,
                    columnComments,
                    plan,
                    outputs,
                    text,
                    schema,
                    settings,
                    binding,
                    comment,
                    properties);
        }

        @Override
        public CatalogEntry commented(Optional<String> newComment) {
            return new PersistentView(
                    name,
                    columns,
                    columnComments,
                    plan,
                    outputs,
                    text,
                    schema,
                    settings,
                    binding,
                    newComment,
                    properties);
        }

        @Override
        public CatalogEntry withProperties(Map<String, String> newProperties) {
            return new PersistentView(
                    name,
                    columns,
                    columnComments,
                    plan,
                    outputs,
                    text,
                    schema,
                    settings,
                    binding,
                    comment,
                    newProperties);
        }

        /** This view with another binding. */
        public PersistentView with(SchemaBinding other) {
            return new PersistentView(
                    name, columns, columnComments, plan, outputs, text, schema, settings, other, comment, properties);
        }

        /** This view with the columns that its query has now. */
        public PersistentView evolved(StructType newColumns, List<String> newOutputs) {
            return new PersistentView(
                    name,
                    newColumns,
                    columnComments,
                    plan,
                    newOutputs,
                    text,
                    schema,
                    settings,
                    binding,
                    comment,
                    properties);
        }
    }

    /**
     * A table: files in a folder.
     *
     * @param notes comments and defaults of columns
     * @param format parquet, csv
     * @param options the format's options
     * @param partitionBy names of the columns that name folders, the last ones
     * @param location the folder
     * @param external whether the folder is the user's: it outlives the table
     * @param statistics what ANALYZE TABLE found out
     */
    record Table(
            TableName name,
            StructType columns,
            ColumnNotes notes,
            String format,
            Map<String, String> options,
            List<String> partitionBy,
            Path location,
            boolean external,
            Optional<String> comment,
            Map<String, String> properties,
            TableStatistics statistics)
            implements CatalogEntry {
        /** Copies the collections. */
        public Table {
            options = Map.copyOf(options);
            partitionBy = List.copyOf(partitionBy);
            properties = Map.copyOf(properties);
        }

        @Override
        public Map<String, String> columnComments() {
            return notes.comments();
        }

        @Override
        public CatalogEntry renamed(TableName newName) {
            return at(newName, location);
        }

        /** This table under another name, its files in another folder. */
        public Table at(TableName newName, Path newLocation) {
            return new Table(
                    newName,
                    columns,
                    notes,
                    format,
                    options,
                    partitionBy,
                    newLocation,
                    external,
                    comment,
                    properties,
                    statistics);
        }

        @Override
        public CatalogEntry commented(Optional<String> newComment) {
            return new Table(
                    name,
                    columns,
                    notes,
                    format,
                    options,
                    partitionBy,
                    location,
                    external,
                    newComment,
                    properties,
                    statistics);
        }

        @Override
        public CatalogEntry withProperties(Map<String, String> newProperties) {
            return new Table(
                    name,
                    columns,
                    notes,
                    format,
                    options,
                    partitionBy,
                    location,
                    external,
                    comment,
                    newProperties,
                    statistics);
        }

        /** This table with other columns. */
        public Table withColumns(StructType newColumns, ColumnNotes newNotes) {
            return new Table(
                    name,
                    newColumns,
                    newNotes,
                    format,
                    options,
                    partitionBy,
                    location,
                    external,
                    comment,
                    properties,
                    statistics);
        }

        /** This table with other statistics. */
        public Table with(TableStatistics newStatistics) {
            return new Table(
                    name,
                    columns,
                    notes,
                    format,
                    options,
                    partitionBy,
                    location,
                    external,
                    comment,
                    properties,
                    newStatistics);
        }

        /** Whether a column names folders. */
        public boolean isPartitioning(String column) {
            return partitionBy.stream().anyMatch(column::equalsIgnoreCase);
        }
    }
}
