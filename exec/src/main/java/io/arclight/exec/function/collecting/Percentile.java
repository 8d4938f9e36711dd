package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Exact percentiles of numbers or intervals, interpolated between neighbours or not.
 *
 * @param type the type of the values
 * @param percentages which, from 0 to 1
 * @param array whether the result is an array
 * @param discrete whether a value itself is chosen, instead of interpolating
 * @param reverse whether large values come first
 */
record Percentile(DataType type, List<Double> percentages, boolean array, boolean discrete, boolean reverse)
        implements ListAggregate {
    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        double[] numbers = new double[rows.length];
        ColumnValues.doubles(values, new Selection(rows, rows.length), numbers);
        Ranks ranks = Ranks.of(numbers, percentages.size());
        ColumnBuilder target = array ? ((ListBuilder) column).elements() : column;
        for (double percentage : percentages) {
            append(target, discrete ? choose(ranks, percentage) : interpolate(ranks, percentage));
        }
        if (array) {
            ((ListBuilder) column).append();
        }
    }

    private void append(ColumnBuilder target, double value) {
        if (target.physicalType() == PhysicalType.FLOAT64) {
            LongValues.append(target, value);
        } else {
            LongValues.append(target, (long) value);
        }
    }

    private double interpolate(Ranks ranks, double percentage) {
        double position = (ranks.count() - 1) * (reverse ? 1 - percentage : percentage);
        double lower = ranks.number((int) Math.floor(position));
        double higher = ranks.number((int) Math.ceil(position));
        if (lower == higher) {
            return lower;
        }
        double floor = Math.floor(position);
        double ceiling = Math.ceil(position);
        return (ceiling - position) * lower + (position - floor) * higher;
    }

    private double choose(Ranks ranks, double percentage) {
        int rank = Math.max(0, (int) Math.ceil(ranks.count() * percentage) - 1);
        return ranks.number(reverse ? ranks.count() - 1 - rank : rank);
    }
}
