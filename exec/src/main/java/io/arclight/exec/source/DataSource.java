package io.arclight.exec.source;

import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
     * What all openings of the same table have in common, whatever rows it has at the time; has value equality. Empty for a
     * table that is the same as itself alone.
     */
    default Optional<Object> key() {
        return Optional.empty();
    }

    /** Whether opening the table again would find the same rows in the same files. */
    default boolean isCurrent() {
        return true;
    }

    /** The files and folders it reads, as they were named; globs included. */
    default List<Path> locations() {
        return List.of();
    }

    /**
     * The same table with further columns behind its own: what is known of the files that rows come from. Empty when rows come
     * from elsewhere.
     */
    default Optional<DataSource> withMetadata() {
        return Optional.empty();
    }

    /**
     * Plans the reading of some columns.
     *
     * @param request columns, filters and limit
     */
    Scan scan(ScanRequest request);
}
