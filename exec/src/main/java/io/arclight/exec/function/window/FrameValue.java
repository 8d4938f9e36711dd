package io.arclight.exec.function.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.WindowImplementation;

/**
 * A value of the frame by its place.
 *
 * @param place counted from 1 from the first row of the frame; negative from the last
 * @param ignoreNulls whether nulls are passed over, also when the call does not say so
 */
public record FrameValue(long place, boolean ignoreNulls) implements WindowImplementation {
    @Override
    public void evaluate(WindowRows rows, WindowInput input, ColumnBuilder result) {
        Column values = input.arguments().get(0);
        NonNullRows counted = new NonNullRows(values, rows.count(), ignoreNulls || input.ignoreNulls());
        int[] chosen = new int[rows.count()];
        for (int row = 0; row < chosen.length; row++) {
            int start = input.frameStart()[row];
            int end = input.frameEnd()[row];
            chosen[row] = place > 0 ? counted.forward(start, end, place) : counted.backward(start, end, -place);
        }
        result.append(values, chosen, chosen.length);
    }
}
