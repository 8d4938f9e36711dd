package io.arclight.sql;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads files: {@code spark.read().option("header", true).csv("zones.csv")}. */
public final class DataFrameReader {
    private final SparkSession spark;
    private final Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String format = "parquet";
    private Optional<StructType> schema = Optional.empty();

    DataFrameReader(SparkSession spark) {
        this.spark = spark;
    }

    /** The format {@link #load} reads: parquet, unless told otherwise, csv, json, xml or text. */
    public DataFrameReader format(String name) {
        this.format = name.toLowerCase(Locale.ROOT);
        return this;
    }

    /** The columns, so that none are inferred. */
    public DataFrameReader schema(StructType columns) {
        this.schema = Optional.of(columns);
        return this;
    }

    /** The columns, as in SQL: {@code "a INT, b STRING"}. */
    public DataFrameReader schema(String columns) {
        return schema(SqlTexts.schema(columns));
    }

    /** An option of the format. */
    public DataFrameReader option(String key, String value) {
        options.put(key, value);
        return this;
    }

    /** An option of the format. */
    public DataFrameReader option(String key, boolean value) {
        return option(key, Boolean.toString(value));
    }

    /** An option of the format. */
    public DataFrameReader option(String key, long value) {
        return option(key, Long.toString(value));
    }

    /** An option of the format. */
    public DataFrameReader option(String key, double value) {
        return option(key, Double.toString(value));
    }

    /** Several options of the format. */
    public DataFrameReader options(Map<String, String> values) {
        options.putAll(values);
        return this;
    }

    /** Reads Parquet files, folders or globs. */
    public Dataset<Row> parquet(String... paths) {
        return format("parquet").load(paths);
    }

    /** Reads CSV files, folders or globs. */
    public Dataset<Row> csv(String... paths) {
        return format("csv").load(paths);
    }

    /** Reads JSON files, folders or globs: an object per line or, with the option {@code multiLine}, one text per file. */
    public Dataset<Row> json(String... paths) {
        return format("json").load(paths);
    }

    /** Reads XML files, folders or globs: the elements that the option {@code rowTag} names. */
    public Dataset<Row> xml(String... paths) {
        return format("xml").load(paths);
    }

    /**
     * Reads text files, folders or globs: a column {@code value} with a row per line or, with the option {@code wholetext},
     * per file.
     */
    public Dataset<Row> text(String... paths) {
        return format("text").load(paths);
    }

    /** Reads files, folders or globs of the format. */
    public Dataset<Row> load(String... paths) {
        return new Dataset<>(spark, new FileRelation(format, List.of(paths), Map.copyOf(options), schema, Origin.NONE));
    }

    /** A table or view. */
    public Dataset<Row> table(String name) {
        return spark.table(name);
    }
}
