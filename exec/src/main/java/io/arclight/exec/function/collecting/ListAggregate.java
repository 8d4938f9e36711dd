package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.ListAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.type.DataType;

/** An aggregate function that keeps the values of each group, mostly those that are not null, and computes from all in the end. */
public interface ListAggregate extends AggregateImplementation {
    /** The type of the values. */
    DataType type();

    /**
     * Appends the result of a group.
     *
     * @param values a column
     * @param rows where the group's values lie in it, in the order they came; empty only if {@link #hasResultOfNothing}
     */
    void writeResult(Column values, int[] rows, ColumnBuilder column);

    /** Whether groups without values have another result than null. */
    default boolean hasResultOfNothing() {
        return false;
    }

    /** Whether nulls are values as well. */
    default boolean keepsNulls() {
        return false;
    }

    @Override
    default int stateBytes() {
        return ListAccumulator.STATE_BYTES;
    }

    @Override
    default Accumulator accumulator(StateMemory memory) {
        return new ListAccumulator(type(), keepsNulls(), memory) {
            @Override
            protected void writeResult(Column values, int[] rows, ColumnBuilder column) {
                if (rows.length == 0 && !hasResultOfNothing()) {
                    column.appendNulls(1);
                } else {
                    ListAggregate.this.writeResult(values, rows, column);
                }
            }
        };
    }
}
