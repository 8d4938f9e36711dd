package io.arclight.exec.function;

/** What a function takes in and gives. */
public enum FunctionKind {
    /** One row in, one value out. */
    SCALAR,
    /** One row in, one value out, with functions among the arguments: transform, ... */
    HIGHER_ORDER,
    /** A group of rows in, one value out; usable as a window function, too. */
    AGGREGATE,
    /** One value per row of a partition: row_number, lag, ... */
    WINDOW,
    /** One row in, any number of rows out: explode, ... */
    GENERATOR
}
