package io.arclight.benchmarks.tpcds;

/** A query of Spark in the words of DuckDB, as far as the TPC-DS queries need it. */
final class DuckDbText {
    private DuckDbText() {}

    /** The text with DuckDB's quotes, also around an alias that is a word of its grammar. */
    static String of(String spark) {
        return spark.replace('`', '"').replace(") at,", ") AS \"at\",");
    }
}
