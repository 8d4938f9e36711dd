package io.arclight.exec.source;

import io.arclight.exec.type.StructType;

/** A table that can be scanned: files of one format, rows in memory, a range of numbers. Immutable and thread safe. */
public interface DataSource {
    /** All columns, partition columns last. */
    StructType schema();

    /** What is known of the rows without reading them. */
    SourceStatistics statistics();

    /**
     * Whether the bounds in {@link #statistics()} of a column, where there are any, are values that occur in it, and its count of
     * nulls is exact.
     *
     * @param column a position in the schema
     */
    default boolean hasExactBounds(int column) {
        return false;
    }

    /** One line for EXPLAIN: format and location. */
    String description();

    /**
     * Plans the reading of some columns.
     *
     * @param request columns, filters and limit
     */
    Scan scan(ScanRequest request);
}
