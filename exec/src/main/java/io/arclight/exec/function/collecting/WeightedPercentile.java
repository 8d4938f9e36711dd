package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.ListElements;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.accumulator.ValueLists;
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
        return ValueLists.SLOT_BYTES;
    }

    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Ranker(memory);
    }

    private final class Ranker extends Accumulator {
        private final ValueLists lists;

        Ranker(StateMemory memory) {
            super(memory);
            lists = new ValueLists(List.of(type, AtomicType.LONG), memory.account());
        }

        /** The percentage is a constant; the frequency comes behind it. */
        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            keep(rows, arguments.get(0), arguments.get(2));
        }

        private void keep(GroupedRows rows, Column values, Column counts) {
            GroupedRows valid = rows.valid(List.of(values, counts));
            if (valid.count() > 0) {
                lists.append(valid, List.of(values, counts), offset);
            }
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            ListElements values = elements(rows, states.get(0));
            keep(values.rows(), values.elements(), elements(rows, states.get(1)).elements());
        }

        /** Both arrays of a state have the same lengths, so that their elements lie at the same places. */
        private ListElements elements(GroupedRows rows, Column column) {
            return ListElements.of(rows, (ListColumn) column.base(), column);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            for (int i = 0; i < count; i++) {
                int[] rows = lists.rows(groups[i] + offset);
                for (int j = 0; j < columns.size(); j++) {
                    ListBuilder builder = (ListBuilder) columns.get(j);
                    builder.elements().append(lists.columns().get(j), rows, rows.length);
                    builder.append();
                }
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                writeResult(lists.rows(groups[i] + offset), column);
            }
        }

        private void writeResult(int[] rows, ColumnBuilder column) {
            Selection selection = new Selection(rows, rows.length);
            double[] values = new double[rows.length];
            ColumnValues.doubles(lists.columns().get(0), selection, values);
            long[] counts = new long[rows.length];
            ColumnValues.longs(lists.columns().get(1), selection, counts);
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

        @Override
        public void clear() {
            lists.clear();
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
