package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;

/**
 * A histogram of numbers with bins of any width, as centers and heights.
 *
 * @param type the type of the numbers
 * @param bins how many bins at most
 */
record Histogram(DataType type, int bins) implements ListAggregate {
    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        double[] numbers = new double[rows.length];
        ColumnValues.doubles(values, new Selection(rows, rows.length), numbers);
        HistogramBins histogram = new HistogramBins(bins, numbers.length);
        for (double number : numbers) {
            histogram.add(number);
        }
        StructBuilder bin = (StructBuilder) ((ListBuilder) column).elements();
        for (int i = 0; i < histogram.count(); i++) {
            appendCenter(bin.fields().get(0), histogram.center(i));
            LongValues.append(bin.fields().get(1), histogram.height(i));
            bin.append();
        }
        ((ListBuilder) column).append();
    }

    private void appendCenter(ColumnBuilder target, double center) {
        PhysicalType layout = target.physicalType();
        if (layout == PhysicalType.FLOAT64) {
            LongValues.append(target, center);
        } else if (layout == PhysicalType.FLOAT32) {
            Memory.putFloat(((FixedWidthBuilder) target).append(), (float) center);
        } else {
            LongValues.append(target, (long) center);
        }
    }
}
