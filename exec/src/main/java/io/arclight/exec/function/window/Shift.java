package io.arclight.exec.function.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.WindowImplementation;
import java.util.OptionalLong;

/**
 * The value of a row before or behind, or a default when the partition has no such row.
 *
 * @param offset how many rows behind; negative for before
 */
record Shift(long offset) implements WindowImplementation {
    private static final int DEFAULT = 2;

    @Override
    public OptionalLong onlyRow() {
        return OptionalLong.of(offset);
    }

    @Override
    public void evaluate(WindowRows rows, WindowInput input, ColumnBuilder result) {
        Column values = input.arguments().get(0);
        NonNullRows counted = new NonNullRows(values, rows.count(), input.ignoreNulls());
        int[] shifted = new int[rows.count()];
        for (int row = 0; row < shifted.length; row++) {
            shifted[row] = shift(rows, counted, row);
        }
        if (input.arguments().size() <= DEFAULT) {
            result.append(values, shifted, shifted.length);
        } else {
            appendWithDefault(values, shifted, input.arguments().get(DEFAULT), result);
        }
    }

    private int shift(WindowRows rows, NonNullRows counted, int row) {
        if (offset == 0) {
            return row;
        }
        return offset > 0
                ? counted.forward(row + 1, rows.partitionEnd(row), offset)
                : counted.backward(rows.partitionStart(row), row, -offset);
    }

    /** Appends run by run: rows of the values, then rows of the default. */
    private static void appendWithDefault(Column values, int[] shifted, Column otherwise, ColumnBuilder result) {
        int from = 0;
        while (from < shifted.length) {
            boolean missing = shifted[from] < 0;
            int end = from;
            while (end < shifted.length && shifted[end] < 0 == missing) {
                end++;
            }
            int[] run = new int[end - from];
            for (int i = 0; i < run.length; i++) {
                run[i] = missing ? from + i : shifted[from + i];
            }
            result.append(missing ? otherwise : values, run, run.length);
            from = end;
        }
    }
}
