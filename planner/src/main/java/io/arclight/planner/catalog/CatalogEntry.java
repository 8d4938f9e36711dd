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

    /** Comment and properties. */
    Remarks remarks();

    /** This entry under another name. */
    CatalogEntry renamed(TableName newName);

    /** This entry with another comment and other properties. */
    CatalogEntry with(Remarks newRemarks);

    /** The comment. */
    default Optional<String> comment() {
        return remarks().comment();
    }

    /** What TBLPROPERTIES said. */
    default Map<String, String> properties() {
        return remarks().properties();
    }

    /** This entry with another comment. */
    default CatalogEntry commented(Optional<String> newComment) {
        return with(new Remarks(newComment, properties()));
    }

    /** This entry with other properties. */
    default CatalogEntry withProperties(Map<String, String> newProperties) {
        return with(new Remarks(comment(), newProperties));
    }

    /**
     * What is noted of a table or view as a whole. Immutable.
     *
     * @param comment the comment
     * @param properties what TBLPROPERTIES said
     */
    record Remarks(Optional<String> comment, Map<String, String> properties) {
        /** Copies the properties. */
        public Remarks {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * A persistent view. Its query is analyzed anew whenever it is used, with the schema that was current when it was made.
     *
     * @param source its query
     * @param binding what it makes of changes to its query's columns
     */
    record PersistentView(
            TableName name,
            StructType columns,
            Map<String, String> columnComments,
            Source source,
            SchemaBinding binding,
            Remarks remarks)
            implements CatalogEntry {
        /** Copies the comments. */
        public PersistentView {
            columnComments = Map.copyOf(columnComments);
        }

        @Override
        public CatalogEntry renamed(TableName newName) {
            return new PersistentView(newName, columns, columnComments, source, binding, remarks);
        }

        @Override
        public CatalogEntry with(Remarks newRemarks) {
            return new PersistentView(name, columns, columnComments, source, binding, newRemarks);
        }

        /** This view with another binding. */
        public PersistentView with(SchemaBinding other) {
            return new PersistentView(name, columns, columnComments, source, other, remarks);
        }

        /** This view with the columns that its query has now. */
        public PersistentView evolved(StructType newColumns, List<String> newOutputs) {
            return new PersistentView(
                    name, newColumns, columnComments, source.withOutputs(newOutputs), binding, remarks);
        }
    }

    /**
     * The query of a persistent view, and what it was written under. Immutable.
     *
     * @param plan the query
     * @param outputs names of the query's columns, in the order of the view's
     * @param text the SQL of the query
     * @param schema the schema of names without one in the query
     * @param settings what was set when it was made of the settings that decide how the text is read
     */
    record Source(LogicalPlan plan, List<String> outputs, String text, String schema, Map<String, String> settings) {
        /** Copies the collections. */
        public Source {
            outputs = List.copyOf(outputs);
            settings = Map.copyOf(settings);
        }

        /** This with the columns that the query has now. */
        public Source withOutputs(List<String> other) {
            return new Source(plan, other, text, schema, settings);
        }
    }

    /**
     * A table: files in a folder.
     *
     * @param notes comments and defaults of columns
     * @param storage its files
     * @param statistics what ANALYZE TABLE found out
     */
    record Table(
            TableName name,
            StructType columns,
            ColumnNotes notes,
            Storage storage,
            TableStatistics statistics,
            Remarks remarks)
            implements CatalogEntry {
        @Override
        public Map<String, String> columnComments() {
            return notes.comments();
        }

        @Override
        public CatalogEntry renamed(TableName newName) {
            return at(newName, storage.location());
        }

        /** This table under another name, its files in another folder. */
        public Table at(TableName newName, Path newLocation) {
            return new Table(newName, columns, notes, storage.at(newLocation), statistics, remarks);
        }

        @Override
        public CatalogEntry with(Remarks newRemarks) {
            return new Table(name, columns, notes, storage, statistics, newRemarks);
        }

        /** This table with other columns. */
        public Table withColumns(StructType newColumns, ColumnNotes newNotes) {
            return new Table(name, newColumns, newNotes, storage, statistics, remarks);
        }

        /** This table with other statistics. */
        public Table with(TableStatistics newStatistics) {
            return new Table(name, columns, notes, storage, newStatistics, remarks);
        }

        /** The format of its files: parquet, csv. */
        public String format() {
            return storage.format();
        }

        /** The format's options. */
        public Map<String, String> options() {
            return storage.options();
        }

        /** Names of the columns that name folders, the last ones. */
        public List<String> partitionBy() {
            return storage.partitionBy();
        }

        /** The folder of its files. */
        public Path location() {
            return storage.location();
        }

        /** Whether the folder is the user's: it outlives the table. */
        public boolean external() {
            return storage.external();
        }

        /** Whether a column names folders. */
        public boolean isPartitioning(String column) {
            return partitionBy().stream().anyMatch(column::equalsIgnoreCase);
        }
    }

    /**
     * What the files of a table are like and where they lie. Immutable.
     *
     * @param format parquet, csv
     * @param options the format's options
     * @param partitionBy names of the columns that name folders, the last ones
     * @param location the folder
     * @param external whether the folder is the user's: it outlives the table
     */
    record Storage(
            String format, Map<String, String> options, List<String> partitionBy, Path location, boolean external) {
        /** Copies the collections. */
        public Storage {
            options = Map.copyOf(options);
            partitionBy = List.copyOf(partitionBy);
        }

        /** This in another folder. */
        public Storage at(Path other) {
            return new Storage(format, options, partitionBy, other, external);
        }
    }
}
