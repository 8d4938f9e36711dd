package io.arclight.benchmarks.data;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/**
 * A table whose rows a generator gives.
 *
 * @param name its name
 * @param columns in order
 * @param parts in how many parts the generator can give it, each within memory
 * @param rows the generator
 */
public record GeneratedTable(String name, List<Column> columns, int parts, Rows rows) {
    /**
     * A column.
     *
     * @param name its name
     * @param appendedType DuckDB's type of what the generator appends
     * @param type DuckDB's type of what is written
     */
    public record Column(String name, String appendedType, String type) {
        /** A column written as it is appended. */
        public static Column of(String name, String type) {
            return new Column(name, type, type);
        }
    }

    /** A generator of rows. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Appends the rows of a part. Called by several threads, each with a part of its own.
         *
         * @param part 0 to the number of parts less one
         */
        void append(int part, DuckDBAppender appender) throws SQLException;
    }

    /** What stands in the parentheses of CREATE TABLE. */
    String definitions() {
        return columns.stream()
                .map(column -> column.name() + " " + column.appendedType())
                .collect(Collectors.joining(", "));
    }

    /** The select list of what is written. */
    String selection() {
        return columns.stream()
                .map(column -> "CAST(" + column.name() + " AS " + column.type() + ") AS " + column.name())
                .collect(Collectors.joining(", "));
    }
}
