package io.arclight.exec.function.statistic;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.SelfMergingAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.Memory;
import java.util.List;

/**
 * Combines the bits of integers.
 *
 * @param operation how
 */
record BitAggregate(Operation operation) implements AggregateImplementation {
    private static final int SEEN = 8;

    /** The operations. */
    enum Operation {
        AND,
        OR,
        XOR;

        long apply(long left, long right) {
            return switch (this) {
                case AND -> left & right;
                case OR -> left | right;
                case XOR -> left ^ right;
            };
        }
    }

    @Override
    public int stateBytes() {
        return 16;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Combiner(memory);
    }

    /** State: the bits, and 1 when there was a value. */
    private final class Combiner extends SelfMergingAccumulator {
        Combiner(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            long[] values = valid.longs(arguments.get(0));
            for (int i = 0; i < valid.count(); i++) {
                long state = valid.groups()[i] + offset;
                boolean seen = Memory.getLong(state + SEEN) != 0;
                Memory.putLong(state, seen ? operation.apply(Memory.getLong(state), values[i]) : values[i]);
                Memory.putLong(state + SEEN, 1);
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                if (Memory.getLong(state + SEEN) == 0) {
                    column.appendNulls(1);
                } else {
                    LongValues.append(column, Memory.getLong(state));
                }
            }
        }
    }
}
