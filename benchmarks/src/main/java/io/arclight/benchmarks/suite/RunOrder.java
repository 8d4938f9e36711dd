package io.arclight.benchmarks.suite;

/** Which of a suite's runs come first. */
public enum RunOrder {
    /** All runs of a query before the next query: what it costs again and again, and the first time. */
    QUERY_BY_QUERY,
    /** A run of each query before the next run of any: what queries cost in a process that runs all kinds of them. */
    ROUND_BY_ROUND
}
