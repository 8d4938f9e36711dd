package io.arclight.exec.plan.part;

/** A side of a join. */
public enum Side {
    /** The first input. */
    LEFT,
    /** The second input. */
    RIGHT
}
