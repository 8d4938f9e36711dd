package io.arclight.planner.logical;

/** Which rows a join gives. */
public enum JoinKind {
    INNER,
    CROSS,
    LEFT,
    RIGHT,
    FULL,
    LEFT_SEMI,
    LEFT_ANTI
}
