package io.arclight.exec.source;

import io.arclight.exec.type.StructType;

/** A table that can be scanned: files of one format, rows in memory, a range of numbers. Immutable and thread safe. */
public interface DataSource {
    /** All columns, partition columns last. */
    StructType schema();

    /** What is known of the rows without reading them. */
    SourceStatistics statistics();

    /** One line for EXPLAIN: format and location. */
    String description();

    /**
     * Plans the reading of some columns.
     *
     * @param request columns, filters and limit
     */
    Scan scan(ScanRequest request);
}
