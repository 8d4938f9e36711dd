package io.arclight.exec.metric;

/** What a query goes through, in order. */
public enum Phase {
    /** Text to a tree. */
    PARSE,
    /** Names, types and functions resolved. */
    ANALYZE,
    /** Rewritten by rules. */
    OPTIMIZE,
    /** Algorithms and exchanges chosen. */
    PLAN,
    /** Rows made, until the last one is taken. */
    RUN
}
