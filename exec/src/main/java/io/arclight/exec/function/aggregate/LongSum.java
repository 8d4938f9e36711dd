package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Sums integers, or intervals held as such, in 64 bits.
 *
 * @param type the type of the sum
 * @param overflow what happens when it does not fit
 */
record LongSum(DataType type, Overflow overflow) implements AggregateImplementation {
    private static final int COUNT = 8;
    private static final long OVERFLOWN = -1;

    @Override
    public int stateBytes() {
        return 16;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Summer(memory);
    }

    /** State: the sum, and 0 for no value, 1 for some, -1 for a sum that did not fit. */
    private final class Summer extends Accumulator {
        Summer(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            Column argument = arguments.get(0);
            GroupedRows valid = rows.valid(argument);
            long[] values = valid.longs(argument);
            if (valid.isInRuns()) {
                for (int run = 0; run < valid.runCount(); run++) {
                    addAll(valid.runGroup(run) + offset, values, valid.runStart(run), valid.runStart(run + 1));
                }
                return;
            }
            long[] groups = valid.groups();
            int count = valid.count();
            for (int i = 0; i < count; i++) {
                add(groups[i] + offset, values[i]);
            }
        }

        private void add(long state, long value) {
            long old = Memory.getLong(state);
            long sum = old + value;
            if (((old ^ sum) & (value ^ sum)) < 0) {
                overflow(state);
            }
            Memory.putLong(state, sum);
            if (Memory.getLong(state + COUNT) == 0) {
                Memory.putLong(state + COUNT, 1);
            }
        }

        /** Adds the sum of a run when it fits, otherwise value by value to find out where it does not. */
        private void addAll(long state, long[] values, int from, int end) {
            long sum = 0;
            long overflows = 0;
            for (int i = from; i < end; i++) {
                long next = sum + values[i];
                overflows |= (sum ^ next) & (values[i] ^ next);
                sum = next;
            }
            if (end > from && overflows >= 0) {
                add(state, sum);
            } else {
                for (int i = from; i < end; i++) {
                    add(state, values[i]);
                }
            }
        }

        private void overflow(long state) {
            switch (overflow) {
                case ERROR -> throw error();
                case NULL -> Memory.putLong(state + COUNT, OVERFLOWN);
                case WRAP -> {
                    // The sum is already wrapped.
                }
            }
        }

        private RuntimeException error() {
            return type == AtomicType.LONG
                    ? FunctionErrors.overflow("long overflow", "try_sum")
                    : FunctionErrors.intervalOverflow("try_sum");
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            update(rows, states.subList(0, 1));
            if (overflow == Overflow.NULL) {
                long[] counts = rows.longs(states.get(1));
                for (int i = 0; i < rows.count(); i++) {
                    long count = rows.groups()[i] + offset + COUNT;
                    Memory.putLong(count, Memory.getLong(count) | counts[i]);
                }
            }
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            writeSums(groups, count, columns.get(0));
            if (overflow == Overflow.NULL) {
                for (int i = 0; i < count; i++) {
                    LongValues.append(columns.get(1), Memory.getLong(groups[i] + offset + COUNT));
                }
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            writeSums(groups, count, column);
        }

        private void writeSums(long[] groups, int count, ColumnBuilder column) {
            if (overflow == Overflow.NULL) {
                dropTooLarge(groups, count);
            }
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                if (Memory.getLong(state + COUNT) <= 0) {
                    column.appendNulls(1);
                } else {
                    LongValues.append(column, checked(Memory.getLong(state)));
                }
            }
        }

        private void dropTooLarge(long[] groups, int count) {
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                if (isTooLarge(Memory.getLong(state))) {
                    Memory.putLong(state + COUNT, OVERFLOWN);
                }
            }
        }

        /** Sums of year-month intervals have 32 bits. */
        private long checked(long sum) {
            if (isTooLarge(sum)) {
                throw error();
            }
            return sum;
        }

        private boolean isTooLarge(long sum) {
            return type.physicalType() == PhysicalType.INT32 && sum != (int) sum;
        }
    }
}
