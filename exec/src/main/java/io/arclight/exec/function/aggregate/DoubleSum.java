package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.Memory;
import java.util.List;

/**
 * Sums or averages numbers in double precision.
 *
 * @param average whether the result is the mean
 */
record DoubleSum(boolean average) implements AggregateImplementation {
    private static final int COUNT = 8;

    @Override
    public int stateBytes() {
        return 16;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Summer(memory);
    }

    @Override
    public boolean sharesState(AggregateImplementation other) {
        return other instanceof DoubleSum;
    }

    /** State: the sum as double, the number of values as long. */
    private final class Summer extends Accumulator {
        Summer(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            Column argument = arguments.get(0);
            GroupedRows valid = rows.valid(argument);
            double[] values = valid.doubles(argument);
            if (valid.isInRuns()) {
                for (int run = 0; run < valid.runCount(); run++) {
                    addAll(valid.runGroup(run) + offset, values, valid.runStart(run), valid.runStart(run + 1));
                }
                return;
            }
            long[] groups = valid.groups();
            int count = valid.count();
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                Memory.putDouble(state, Memory.getDouble(state) + values[i]);
                Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + 1);
            }
        }

        /** Adds up in four sums, because each addition waits for the one before. */
        private void addAll(long state, double[] values, int from, int end) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            int i = from;
            for (; i + 4 <= end; i += 4) {
                a += values[i];
                b += values[i + 1];
                c += values[i + 2];
                d += values[i + 3];
            }
            for (; i < end; i++) {
                a += values[i];
            }
            Memory.putDouble(state, Memory.getDouble(state) + (a + b + (c + d)));
            Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + end - from);
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            double[] sums = rows.doubles(states.get(0));
            long[] counts = rows.longs(states.get(1));
            for (int i = 0; i < rows.count(); i++) {
                long state = rows.groups()[i] + offset;
                Memory.putDouble(state, Memory.getDouble(state) + sums[i]);
                Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + counts[i]);
            }
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            LongValues.appendWords(columns.get(0), groups, count, offset);
            LongValues.appendWords(columns.get(1), groups, count, offset + COUNT);
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                long values = Memory.getLong(state + COUNT);
                if (values == 0) {
                    column.appendNulls(1);
                } else {
                    double sum = Memory.getDouble(state);
                    LongValues.append(column, average ? sum / values : sum);
                }
            }
        }
    }
}
