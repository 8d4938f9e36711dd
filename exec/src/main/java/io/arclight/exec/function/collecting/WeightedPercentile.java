package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.RowsAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact percentiles of values that each stand for several equal ones, interpolated between neighbours.
 *
 * @param type the type of the values
 * @param percentages which, from 0 to 1
 * @param array whether the result is an array
 * @param frequency how the argument that says how many is printed
 */
record WeightedPercentile(DataType type, List<Double> percentages, boolean array, String frequency)
        implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return RowsAccumulator.STATE_BYTES;
    }

    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Ranker(memory);
    }

    private final class Ranker extends RowsAccumulator {
        Ranker(StateMemory memory) {
            super(List.of(type, AtomicType.LONG), memory);
        }

        /** The percentage is a constant; the frequency comes behind it. */
        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            List<Column> kept = List.of(arguments.get(0), arguments.get(2));
            keep(rows.valid(kept), kept);
        }

        @Override
        protected void writeResult(List<Column> kept, int[] rows, ColumnBuilder column) {
            Selection selection = new Selection(rows, rows.length);
            double[] values = new double[rows.length];
            ColumnValues.doubles(kept.get(0), selection, values);
            long[] counts = new long[rows.length];
            ColumnValues.longs(kept.get(1), selection, counts);
            int[] order = IntStream.range(0, rows.length)
                    .boxed()
                    .sorted((a, b) -> Double.compare(values[a], values[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[] sorted = IntStream.of(order).mapToDouble(i -> values[i]).toArray();
            long[] upTo = IntStream.of(order).mapToLong(i -> checked(counts[i])).toArray();
            Arrays.parallelPrefix(upTo, Math::addExact);
            if (upTo.length == 0 || upTo[upTo.length - 1] == 0) {
                column.appendNulls(1);
                return;
            }
            ColumnBuilder target = array ? ((ListBuilder) column).elements() : column;
            for (double percentage : percentages) {
                append(target, percentile(sorted, upTo, percentage));
            }
            if (array) {
                ((ListBuilder) column).append();
            }
        }

        private long checked(long count) {
            if (count < 0) {
                throw new ArclightException(
                        ErrorCondition.NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION,
                        "frequencyExpression",
                        "\"" + frequency + "\"",
                        "negativeValue",
                        count + "L");
            }
            return count;
        }
    }

    private static void append(ColumnBuilder target, double value) {
        if (target.physicalType() == PhysicalType.FLOAT64) {
            LongValues.append(target, value);
        } else {
            LongValues.append(target, (long) value);
        }
    }

    private static double percentile(double[] sorted, long[] upTo, double percentage) {
        double position = (upTo[upTo.length - 1] - 1) * percentage;
        double floor = Math.floor(position);
        double ceiling = Math.ceil(position);
        double lower = sorted[place(upTo, (long) floor)];
        double higher = sorted[place(upTo, (long) ceiling)];
        return lower == higher ? lower : (ceiling - position) * lower + (position - floor) * higher;
    }

    /** The first place up to which there are more values than a rank, from 0. */
    private static int place(long[] upTo, long rank) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
