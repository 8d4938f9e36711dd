package io.arclight.exec.function.aggregate;

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
 * The smallest or largest of values of at most 8 bytes; for booleans the conjunction or disjunction.
 *
 * @param largest whether the largest
 */
record LongExtreme(boolean largest) implements AggregateImplementation {
    private static final int SEEN = 8;

    @Override
    public int stateBytes() {
        return 16;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    /** State: the value as a long of the same order, inverted for the largest; 1 when there is one. */
    private final class Chooser extends SelfMergingAccumulator {
        private final long flip = largest ? -1 : 0;

        Chooser(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            long[] values = valid.ordered(arguments.get(0));
            if (valid.isInRuns()) {
                for (int run = 0; run < valid.runCount(); run++) {
                    if (valid.runStart(run + 1) > valid.runStart(run)) {
                        long best = smallest(values, valid.runStart(run), valid.runStart(run + 1));
                        offer(valid.runGroup(run) + offset, best);
                    }
                }
                return;
            }
            long[] groups = valid.groups();
            int count = valid.count();
            for (int i = 0; i < count; i++) {
                offer(groups[i] + offset, values[i] ^ flip);
            }
        }

        private long smallest(long[] values, int from, int end) {
            long best = values[from] ^ flip;
            for (int i = from + 1; i < end; i++) {
                best = Math.min(best, values[i] ^ flip);
            }
            return best;
        }

        private void offer(long state, long value) {
            if (value < Memory.getLong(state) || Memory.getLong(state + SEEN) == 0) {
                Memory.putLong(state, value);
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
                    LongValues.append(column, Memory.getLong(state) ^ flip);
                }
            }
        }
    }
}
