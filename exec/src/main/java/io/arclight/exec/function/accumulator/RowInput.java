package io.arclight.exec.function.accumulator;

/**
 * The rows of a batch, as an aggregate function with objects for states takes them in.
 *
 * @param <S> the class of the states
 */
@FunctionalInterface
public interface RowInput<S> {
    /** Takes a row into the state of its group. */
    void add(S state, int row);
}
