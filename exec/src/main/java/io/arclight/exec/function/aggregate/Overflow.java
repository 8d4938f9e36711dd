package io.arclight.exec.function.aggregate;

/** What a sum does when it does not fit its type. */
enum Overflow {
    /** Raises an error. */
    ERROR,
    /** Gives null. */
    NULL,
    /** Wraps around. */
    WRAP
}
