package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * An aggregate function whose state is an object on the heap, which can be written as bytes. Groups of which no row counted
 * have no object.
 *
 * @param <S> the class of the states
 */
public interface ObjectAggregate<S> extends AggregateImplementation {
    /** The state between a partial aggregation and a final one: the bytes, or null. */
    List<DataType> STATES = List.of(AtomicType.BINARY);

    /** The state of a group without rows. */
    S create();

    /** How many of the first arguments must not be null for a row to count. */
    default int required() {
        return 1;
    }

    /** Prepares to take in rows of a batch: states of others, written as bytes, unless they are something else. */
    default RowInput<S> input(List<Column> arguments) {
        Column column = arguments.get(0);
        return (state, row) -> merge(state, ((ViewColumn) column.base()).get(column.baseRow(row)));
    }

    /** Takes in another state, written as bytes. */
    void merge(S state, byte[] other);

    /** The state as bytes. It can be written again, and take in more. */
    byte[] write(S state);

    /** About how many bytes of heap the state takes. Asked for often. */
    long heapBytes(S state);

    /** Appends the result of a group, also of one without rows: the bytes, unless it has another. */
    default void writeResult(S state, ColumnBuilder column) {
        ((ViewBuilder) column).append(write(state));
    }

    @Override
    default int stateBytes() {
        return ObjectAccumulator.STATE_BYTES;
    }

    @Override
    default Accumulator accumulator(StateMemory memory) {
        return new ObjectAccumulator<>(this, memory);
    }
}
