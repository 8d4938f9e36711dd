package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.Dialect;
import java.util.List;

/**
 * A query, in the words of each dialect. Statements before the last one belong to what is timed; the last one gives the rows.
 *
 * @param name the name in tables and in {@code --queries}
 */
public record SuiteQuery(String name, List<String> spark, List<String> duckdb) {
    /** A query that every engine reads alike. */
    public static SuiteQuery of(String name, String sql) {
        return new SuiteQuery(name, List.of(sql), List.of(sql));
    }

    /** A query in two dialects. */
    public static SuiteQuery of(String name, String spark, String duckdb) {
        return new SuiteQuery(name, List.of(spark), List.of(duckdb));
    }

    /** The statements in a dialect. */
    public List<String> statements(Dialect dialect) {
        return switch (dialect) {
            case SPARK -> spark;
            case DUCKDB -> duckdb;
        };
    }
}
