package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;
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
            if (!rows.isInRuns()
                    && argument instanceof FixedWidthColumn doubles
                    && doubles.physicalType() == PhysicalType.FLOAT64) {
                if (doubles.validity().hasNulls()) {
                    addValid(rows, doubles);
                } else {
                    addDoubles(rows, doubles.address());
                }
                return;
            }
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
                add(groups[i] + offset, values[i], 1);
            }
        }

        private void add(long state, double value, long count) {
            Memory.putDouble(state, Memory.getDouble(state) + value);
            Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + count);
        }

        private void addDoubles(GroupedRows rows, long values) {
            long[] groups = rows.groups();
            int[] positions = rows.selection().positions();
            int count = rows.count();
            if (positions == null) {
                for (int i = 0; i < count; i++) {
                    add(groups[i] + offset, Memory.getDouble(values + 8L * i), 1);
                }
            } else {
                for (int i = 0; i < count; i++) {
                    add(groups[i] + offset, Memory.getDouble(values + 8L * positions[i]), 1);
                }
            }
        }

        /** Adds 0 for null rows, which changes no sum: none is -0, because all begin with 0. */
        private void addValid(GroupedRows rows, FixedWidthColumn column) {
            long values = column.address();
            long bitmap = column.validity().address();
            long[] groups = rows.groups();
            int[] positions = rows.selection().positions();
            int count = rows.count();
            for (int i = 0; i < count; i += Byte.SIZE) {
                int end = Math.min(i + Byte.SIZE, count);
                if (positions == null) {
                    int bits = Memory.getByte(bitmap + (i >>> 3));
                    for (int row = i; row < end; row++) {
                        addIf(bits & 1, groups[row] + offset, values + 8L * row);
                        bits >>>= 1;
                    }
                } else {
                    for (int at = i; at < end; at++) {
                        int row = positions[at];
                        int bits = Memory.getByte(bitmap + (row >>> 3)) >>> (row & 7);
                        addIf(bits & 1, groups[at] + offset, values + 8L * row);
                    }
                }
            }
        }

        private void addIf(int valid, long state, long value) {
            add(state, Double.longBitsToDouble(Memory.getLong(value) & -(long) valid), valid);
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
            add(state, a + b + (c + d), end - from);
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            double[] sums = rows.doubles(states.get(0));
            long[] counts = rows.longs(states.get(1));
            long[] groups = rows.groups();
            for (int i = 0; i < rows.count(); i++) {
                add(groups[i] + offset, sums[i], counts[i]);
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
