package io.arclight.planner.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What ANALYZE TABLE found out about a table; forgotten when the table's files change. Immutable.
 *
 * @param size of the whole table, if it was asked for
 * @param columns of columns, by their names
 * @param partitions of partitions, by their folders: {@code a=1/b=2}
 */
public record TableStatistics(Optional<Size> size, Map<String, ColumnSummary> columns, Map<String, Size> partitions) {
    /** Nothing is known. */
    public static final TableStatistics NONE = new TableStatistics(Optional.empty(), Map.of(), Map.of());

    /** Copies the maps. */
    public TableStatistics {
        columns = Map.copyOf(columns);
        partitions = Map.copyOf(partitions);
    }

    /**
     * How much there is.
     *
     * @param bytes the length of all files
     * @param rows how many rows they hold, if they were counted
     */
    public record Size(long bytes, OptionalLong rows) {
        /** In words, as DESCRIBE shows it. */
        public String text() {
            return bytes + " bytes" + (rows.isPresent() ? ", " + rows.getAsLong() + " rows" : "");
        }
    }

    /**
     * What is known of a column.
     *
     * @param minimum the least value as text, a TIMESTAMP as microseconds since 1970; empty for texts, bytes and columns without values
     * @param maximum the greatest value, likewise
     * @param nullCount how many nulls
     * @param distinctCount about how many distinct values
     * @param averageLength bytes of a value, for texts their signs, rounded up
     * @param greatestLength the same of the longest value
     */
    public record ColumnSummary(
            Optional<String> minimum,
            Optional<String> maximum,
            long nullCount,
            long distinctCount,
            long averageLength,
            long greatestLength) {}

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * With the table's size found anew. What was known of its columns, and a row count when only bytes were asked for, stay
     * if the size is the same; else they were of other rows.
     */
    public TableStatistics measured(Size found) {
        boolean same = size.isPresent()
                && size.get().bytes() == found.bytes()
                && (found.rows().isEmpty() || found.rows().equals(size.get().rows()));
        return same ? this : new TableStatistics(Optional.of(found), Map.of(), partitions);
    }

    /** With the table's size and some columns found anew. */
    public TableStatistics measured(Size found, Map<String, ColumnSummary> summaries) {
        Map<String, ColumnSummary> all = new LinkedHashMap<>(columns);
        all.putAll(summaries);
        return new TableStatistics(Optional.of(found), all, partitions);
    }

    /** With some partitions found anew. */
    public TableStatistics measured(Map<String, Size> found) {
        Map<String, Size> all = new LinkedHashMap<>(partitions);
        all.putAll(found);
        return new TableStatistics(size, columns, all);
    }
}
