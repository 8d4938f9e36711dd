package io.arclight.exec.function;

import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import java.util.Optional;

/**
 * What computes an aggregate function. Opaque to the planner; equal when it computes the same.
 *
 * <p>The state of a group is a piece of off-heap memory within the group's row, next to the states of other functions; it
 * is all zeros for a group that saw no rows.
 */
public interface AggregateImplementation {
    /** Bytes of state per group, a multiple of 8. */
    int stateBytes();

    /** A new accumulator for the groups of one operator. */
    Accumulator accumulator(StateMemory memory);

    /**
     * Whether the state is the same as another function's after the same rows, and lies in the group's room as a whole: then
     * one state serves both.
     */
    default boolean sharesState(AggregateImplementation other) {
        return false;
    }

    /** Whether the state grows with every row, so that to aggregate in parts first saves nothing. */
    default boolean keepsRows() {
        return false;
    }

    /** Whether the result depends on the order of the rows of a group. */
    default boolean isOrderSensitive() {
        return false;
    }

    /** How to compute it over window frames without aggregating, for functions that choose a row by its place. */
    default Optional<WindowImplementation> overFrames() {
        return Optional.empty();
    }
}
