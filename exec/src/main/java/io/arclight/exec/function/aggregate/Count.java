package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.BitColumn;
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
 * Counts rows whose arguments are all not null.
 *
 * @param onlyTrue whether the one argument is a condition, which has to be true
 */
public record Count(boolean onlyTrue) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return Long.BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Counter(memory);
    }

    private final class Counter extends Accumulator {
        Counter(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows counted = rows.valid(arguments);
            if (onlyTrue) {
                Column condition = arguments.get(0);
                counted = counted.where(row -> ((BitColumn) condition.base()).get(condition.baseRow(row)));
            }
            if (counted.isInRuns()) {
                for (int run = 0; run < counted.runCount(); run++) {
                    add(counted.runGroup(run) + offset, counted.runStart(run + 1) - counted.runStart(run));
                }
                return;
            }
            int count = counted.count();
            long[] groups = counted.groups();
            for (int i = 0; i < count; i++) {
                add(groups[i] + offset, 1);
            }
        }

        private void add(long state, long more) {
            Memory.putLong(state, Memory.getLong(state) + more);
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            long[] counts = rows.longs(states.get(0));
            for (int i = 0; i < rows.count(); i++) {
                add(rows.groups()[i] + offset, counts[i]);
            }
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            writeResults(groups, count, columns.get(0));
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            LongValues.appendWords(column, groups, count, offset);
        }
    }
}
