package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.ListAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.type.DataType;

/**
 * The values that are not null, as an array.
 *
 * @param type the type of the values
 */
record CollectList(DataType type) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return ListAccumulator.STATE_BYTES;
    }

    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new ListAccumulator(type, memory) {
            @Override
            protected void writeResult(Column values, int[] rows, ColumnBuilder column) {
                writeList(values, rows, column);
            }
        };
    }
}
