package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.Memory;
import java.util.List;

/** An accumulator whose state is some doubles side by side, carried by as many columns; the first counts rows. */
public abstract class DoubleStates extends Accumulator {
    private final int width;

    /** An accumulator of so many doubles. */
    protected DoubleStates(int width, StateMemory memory) {
        super(memory);
        this.width = width;
    }

    /** Adds another state, given as numbers, to the state at an address; neither is of no rows. */
    protected abstract void merge(long state, double[] other);

    /** The result of a state, NaN included; {@link #isNull} says whether it is null. */
    protected abstract double result(long state);

    /** Whether the result of a state is null. */
    protected abstract boolean isNull(long state);

    /** A number of the state at an address. */
    protected static double get(long state, int index) {
        return Memory.getDouble(state + 8L * index);
    }

    /** Sets a number of the state at an address. */
    protected static void set(long state, int index, double value) {
        Memory.putDouble(state + 8L * index, value);
    }

    @Override
    public final void merge(GroupedRows rows, List<Column> states) {
        int count = rows.count();
        double[][] columns = new double[width][count];
        for (int i = 0; i < width; i++) {
            ColumnValues.doubles(states.get(i), rows.selection(), columns[i]);
        }
        double[] other = new double[width];
        for (int row = 0; row < count; row++) {
            if (columns[0][row] == 0) {
                continue;
            }
            for (int i = 0; i < width; i++) {
                other[i] = columns[i][row];
            }
            long state = rows.groups()[row] + offset;
            if (get(state, 0) == 0) {
                for (int i = 0; i < width; i++) {
                    set(state, i, other[i]);
                }
            } else {
                merge(state, other);
            }
        }
    }

    @Override
    public final void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        for (int i = 0; i < width; i++) {
            for (int row = 0; row < count; row++) {
                LongValues.append(columns.get(i), get(groups[row] + offset, i));
            }
        }
    }

    @Override
    public final void writeResults(long[] groups, int count, ColumnBuilder column) {
        for (int row = 0; row < count; row++) {
            long state = groups[row] + offset;
            if (isNull(state)) {
                column.appendNulls(1);
            } else {
                LongValues.append(column, result(state));
            }
        }
    }
}
