package io.arclight.exec.schedule.stage;

/** What a plan node demands of the way its stage is split into chains of operators. */
public enum NodeRole {
    /** Gives rows in pieces that any task may take. */
    SOURCE,
    /** Treats each batch by itself. */
    STREAMING,
    /** Keeps state that is best kept over all pieces a task takes. */
    PER_TASK,
    /** Keeps partitions of an exchange apart; pieces of a table may be mixed. */
    SORTING,
    /** Needs each partition whole and by itself. */
    PER_PARTITION,
    /** Needs all rows in one chain. */
    SINGLE,
    /** Ends a stage with effects outside the query. */
    SINK
}
