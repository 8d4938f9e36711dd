package io.arclight.exec.function;

/** What {@code WITHIN GROUP (ORDER BY ...)} means to a function. */
public enum InputOrder {
    /** Nothing: it is an error. */
    UNSUPPORTED,
    /** The order in which the function sees the rows of a group. */
    ROWS,
    /** What is ordered is the first argument, which cannot be given in another way: percentile_cont. */
    ARGUMENT,
    /** What is ordered is the first argument, when there is none in parentheses: mode. */
    OPTIONAL_ARGUMENT;

    /** Whether what is ordered is an argument. */
    public boolean isArgument() {
        return this == ARGUMENT || this == OPTIONAL_ARGUMENT;
    }
}
