package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.Scratch;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.accumulator.StoredKeys;
import io.arclight.exec.function.window.FrameValue;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Optional;

/**
 * The first or last value of each group.
 *
 * @param type the type of the values
 * @param last whether the last
 * @param ignoreNulls whether nulls are passed over
 * @param sole whether a second value is an error: what a scalar subquery gives
 */
record Positional(DataType type, boolean last, boolean ignoreNulls, boolean sole) implements AggregateImplementation {
    private static final int SEEN = StoredKeys.SLOT_BYTES;
    private static final int CHOSEN = SEEN + 4;

    Positional(DataType type, boolean last, boolean ignoreNulls) {
        this(type, last, ignoreNulls, false);
    }

    @Override
    public int stateBytes() {
        return StoredKeys.SLOT_BYTES + 8;
    }

    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public Optional<WindowImplementation> overFrames() {
        return Optional.of(new FrameValue(last ? -1 : 1, ignoreNulls));
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    /** State: the value, whether there is one (null counts), and the row chosen in the batch at hand. */
    private final class Chooser extends Accumulator {
        private final StoredKeys values;
        private final Scratch scratch = new Scratch();

        Chooser(StateMemory memory) {
            super(memory);
            values = new StoredKeys(type, false, memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows candidates = ignoreNulls ? rows.valid(arguments.get(0)) : rows;
            for (int i = 0; i < candidates.count(); i++) {
                long state = candidates.groups()[i] + offset;
                boolean first = Memory.getInt(state + SEEN) == 0;
                if (sole && !first) {
                    throw new ArclightException(ErrorCondition.SCALAR_SUBQUERY_TOO_MANY_ROWS);
                }
                if (last || first) {
                    Memory.putInt(state + SEEN, 1);
                    Memory.putInt(state + CHOSEN, i + 1);
                }
            }
            store(candidates, arguments.get(0));
        }

        /** Copies only the values that were chosen in the end. */
        private void store(GroupedRows candidates, Column column) {
            int[] positions = new int[candidates.count()];
            long[] groups = new long[candidates.count()];
            int count = 0;
            for (int i = 0; i < candidates.count(); i++) {
                long group = candidates.groups()[i];
                if (Memory.getInt(group + offset + CHOSEN) == i + 1) {
                    Memory.putInt(group + offset + CHOSEN, 0);
                    positions[count] = candidates.selection().position(i);
                    groups[count++] = group;
                }
            }
            GroupedRows chosen = GroupedRows.of(new Selection(positions, count), groups, scratch);
            long[] encoded = values.encode(column, chosen);
            for (int i = 0; i < count; i++) {
                values.store(encoded[i], groups[i] + offset);
            }
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            long[] seen = rows.longs(states.get(1)).clone();
            int[] index = {0};
            update(rows.where(row -> seen[index[0]++] != 0), states);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            writeResults(groups, count, columns.get(0));
            for (int i = 0; i < count; i++) {
                LongValues.append(columns.get(1), Memory.getInt(groups[i] + offset + SEEN));
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            values.write(groups, count, offset, column);
        }

        @Override
        public void clear() {
            values.clear();
        }

        @Override
        public void close() {
            values.close();
        }
    }
}
