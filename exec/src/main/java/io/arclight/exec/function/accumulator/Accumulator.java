package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import java.util.List;

/**
 * An aggregate function at work on the groups of one operator. It takes whole batches and finds the state of each row's
 * group by address. One thread at a time.
 */
public abstract class Accumulator implements AutoCloseable {
    /** Where the state lies within a group's room. */
    protected final int offset;

    /** An accumulator with its state at an offset. */
    protected Accumulator(StateMemory memory) {
        this.offset = memory.offset();
    }

    /**
     * Takes in rows.
     *
     * @param rows the rows and their groups
     * @param arguments the function's arguments, of the binding's types; selected rows count
     */
    public abstract void update(GroupedRows rows, List<Column> arguments);

    /**
     * Takes in states that {@link #writeStates} gave, of this or another accumulator of the function.
     *
     * @param states columns of the binding's state types
     */
    public abstract void merge(GroupedRows rows, List<Column> states);

    /**
     * Appends the states of some groups.
     *
     * @param groups addresses of the groups' rooms
     * @param columns one builder per state type
     */
    public abstract void writeStates(long[] groups, int count, List<ColumnBuilder> columns);

    /** Appends the results of some groups; may change their states, but can be asked again. */
    public abstract void writeResults(long[] groups, int count, ColumnBuilder column);

    /** Forgets every group; the memory of their rooms is the caller's. */
    public void clear() {
        // Most functions keep everything in the group's room.
    }

    /** Gives back what is held besides the groups' rooms. */
    @Override
    public void close() {
        clear();
    }
}
