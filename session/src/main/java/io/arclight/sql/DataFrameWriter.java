package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.PartitionOverwriteMode;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.CreateTable;
import io.arclight.planner.command.TableStatement.IfExists;
import io.arclight.planner.command.TableStatement.Insert;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a Dataset into a folder of files, {@code df.write().mode("overwrite").parquet("report")}, or a table of the catalog,
 * {@code df.write().saveAsTable("report")}.
 */
public final class DataFrameWriter<T> {
    private static final String OVERWRITE_MODE = "partitionOverwriteMode";

    private final Dataset<T> dataset;
    private final Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String format = "parquet";
    private SaveMode mode = SaveMode.ErrorIfExists;
    private List<String> partitionColumns = List.of();

    DataFrameWriter(Dataset<T> dataset) {
        this.dataset = dataset;
    }

    /** What happens when the folder or table exists. */
    public DataFrameWriter<T> mode(SaveMode saveMode) {
        this.mode = saveMode;
        return this;
    }

    /**
     * What happens when the folder or table exists.
     *
     * @param saveMode append, overwrite, ignore, error, errorifexists or default
     * @throws ArclightException INVALID_SAVE_MODE
     */
    public DataFrameWriter<T> mode(String saveMode) {
        return mode(
                switch (saveMode.toLowerCase(Locale.ROOT)) {
                    case "append" -> SaveMode.Append;
                    case "overwrite" -> SaveMode.Overwrite;
                    case "ignore" -> SaveMode.Ignore;
                    case "error", "errorifexists", "default" -> SaveMode.ErrorIfExists;
                    default ->
                        throw new ArclightException(ErrorCondition.INVALID_SAVE_MODE, "mode", "\"" + saveMode + "\"");
                });
    }

    /** The format {@link #save} writes: parquet, unless told otherwise, csv, json, xml or text. */
    public DataFrameWriter<T> format(String name) {
        this.format = name.toLowerCase(Locale.ROOT);
        return this;
    }

    /** An option of the format. */
    public DataFrameWriter<T> option(String key, String value) {
        options.put(key, value);
        return this;
    }

    /** An option of the format. */
    public DataFrameWriter<T> option(String key, boolean value) {
        return option(key, Boolean.toString(value));
    }

    /** An option of the format. */
    public DataFrameWriter<T> option(String key, long value) {
        return option(key, Long.toString(value));
    }

    /** Several options of the format. */
    public DataFrameWriter<T> options(Map<String, String> values) {
        options.putAll(values);
        return this;
    }

    /** The columns whose values name sub-folders. */
    public DataFrameWriter<T> partitionBy(String... columns) {
        this.partitionColumns = List.of(columns);
        return this;
    }

    /** Writes Parquet files. */
    public void parquet(String path) {
        format("parquet").save(path);
    }

    /** Writes CSV files. */
    public void csv(String path) {
        format("csv").save(path);
    }

    /** Writes JSON files, an object per line. */
    public void json(String path) {
        format("json").save(path);
    }

    /** Writes XML files, an element per row, which the option {@code rowTag} names. */
    public void xml(String path) {
        format("xml").save(path);
    }

    /** Writes text files: the one column, a row per line. */
    public void text(String path) {
        format("text").save(path);
    }

    /**
     * Writes files of the format. They become visible all at once when everything is written.
     *
     * @throws ArclightException PATH_ALREADY_EXISTS, or what the query or the disk says
     */
    public void save(String path) {
        WriteTarget.Mode target =
                switch (mode) {
                    case Append -> WriteTarget.Mode.APPEND;
                    case Overwrite ->
                        overwritesPartitions() ? WriteTarget.Mode.OVERWRITE_PARTITIONS : WriteTarget.Mode.OVERWRITE;
                    case ErrorIfExists -> WriteTarget.Mode.ERROR_IF_EXISTS;
                    case Ignore -> WriteTarget.Mode.IGNORE;
                };
        String location = path.startsWith("file:") ? path.replaceFirst("^file:(//)?", "") : path;
        dataset.run(new Statement.WriteFiles(
                dataset.plan(), format, Path.of(location), target, partitionColumns, formatOptions(), List.of()));
    }

    private boolean overwritesPartitions() {
        PartitionOverwriteMode session =
                dataset.sparkSession().session().settings().get(Settings.PARTITION_OVERWRITE_MODE);
        return !partitionColumns.isEmpty() && overwriteMode().orElse(session) == PartitionOverwriteMode.DYNAMIC;
    }

    private Optional<PartitionOverwriteMode> overwriteMode() {
        return Optional.ofNullable(options.get(OVERWRITE_MODE)).map(Settings.PARTITION_OVERWRITE_MODE::parse);
    }

    private Map<String, String> formatOptions() {
        Map<String, String> left = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        left.putAll(options);
        left.remove(OVERWRITE_MODE);
        return left;
    }

    /**
     * Makes a table of the catalog with the rows; the option {@code path} makes it external. When there is one of the name,
     * {@link SaveMode#Append} adds the rows to it, columns going where their names say.
     *
     * @throws ArclightException TABLE_OR_VIEW_ALREADY_EXISTS, or what the query or the disk says
     */
    public void saveAsTable(String name) {
        if (mode == SaveMode.Append && dataset.sparkSession().catalog().tableExists(name)) {
            insert(name, true, false);
            return;
        }
        Map<String, String> left = formatOptions();
        Optional<String> location = Optional.ofNullable(left.remove("path"));
        IfExists ifExists =
                switch (mode) {
                    case Append, ErrorIfExists -> IfExists.ERROR;
                    case Overwrite -> IfExists.REPLACE;
                    case Ignore -> IfExists.KEEP;
                };
        dataset.run(new CreateTable(
                ColumnNames.parts(name),
                Optional.empty(),
                ColumnNotes.NONE,
                Optional.of(format),
                left,
                partitionColumns,
                location,
                Optional.empty(),
                Map.of(),
                ifExists,
                Optional.of(dataset.plan())));
    }

    /**
     * Adds the rows to a table of the catalog, column by column in order; with {@link SaveMode#Overwrite} in place of the old
     * ones.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND, INSERT_COLUMN_ARITY_MISMATCH, ...
     */
    public void insertInto(String name) {
        insert(name, false, mode == SaveMode.Overwrite);
    }

    private void insert(String name, boolean byName, boolean overwrite) {
        dataset.run(new Insert(
                ColumnNames.parts(name),
                Map.of(),
                List.of(),
                byName,
                overwrite,
                overwriteMode(),
                false,
                dataset.plan()));
    }
}
