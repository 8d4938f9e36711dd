package io.arclight.exec.function.window;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.function.accumulator.LongValues;

/**
 * Divides the rows of each partition into buckets whose sizes differ by at most one, the larger ones first.
 *
 * @param buckets how many
 */
record Ntile(int buckets) implements WindowImplementation {
    @Override
    public void evaluate(WindowRows rows, WindowInput input, ColumnBuilder result) {
        for (int row = 0; row < rows.count(); row++) {
            int index = row - rows.partitionStart(row);
            int size = rows.partitionEnd(row) - rows.partitionStart(row);
            int small = size / buckets;
            int larger = size % buckets;
            int inLarger = larger * (small + 1);
            int bucket = index < inLarger ? index / (small + 1) : larger + (index - inLarger) / small;
            LongValues.append(result, bucket + 1);
        }
    }
}
