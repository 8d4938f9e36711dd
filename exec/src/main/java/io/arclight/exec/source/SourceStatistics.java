package io.arclight.exec.source;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a source knows of its rows.
 *
 * @param rowCount the number of rows, exact when {@code exact}
 * @param exact whether the row count is exact
 * @param totalBytes bytes on disk or in memory
 * @param columns per column position what is known; a column may be missing
 */
public record SourceStatistics(
        double rowCount, boolean exact, long totalBytes, Map<Integer, ColumnStatistics> columns) {
    /**
     * What is known of a column.
     *
     * @param minimum the least value, in the form of {@link io.arclight.exec.expression.Literal}; null when unknown
     * @param maximum the greatest value; null when unknown
     * @param nullCount how many nulls
     * @param distinctCount about how many distinct values
     * @param averageBytes about how many bytes a value takes
     */
    public record ColumnStatistics(
            Object minimum,
            Object maximum,
            OptionalDouble nullCount,
            OptionalDouble distinctCount,
            OptionalDouble averageBytes) {}
}
