package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.accumulator.StoredKeys;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * The value that goes with the smallest or largest of others; among equals the last one.
 *
 * @param type the type of the values
 * @param orderType the type of the others
 * @param largest whether the largest
 */
record ExtremeBy(DataType type, DataType orderType, boolean largest) implements AggregateImplementation {
    private static final int VALUE = StoredKeys.SLOT_BYTES;
    private static final int CHOSEN = 2 * StoredKeys.SLOT_BYTES;

    @Override
    public int stateBytes() {
        return CHOSEN + 8;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    /** State: what is ordered by, the value, and the row chosen in the batch at hand. */
    private final class Chooser extends Accumulator {
        private final StoredKeys orders;
        private final StoredKeys values;

        Chooser(StateMemory memory) {
            super(memory);
            orders = new StoredKeys(orderType, true, memory.account());
            values = new StoredKeys(type, false, memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(1));
            long[] encoded = orders.encode(arguments.get(1), valid);
            for (int i = 0; i < valid.count(); i++) {
                long state = valid.groups()[i] + offset;
                int order = StoredKeys.isEmpty(state) ? 0 : StoredKeys.compare(encoded[i], state);
                if (largest ? order >= 0 : order <= 0) {
                    orders.store(encoded[i], state);
                    Memory.putInt(state + CHOSEN, i + 1);
                }
            }
            storeChosen(valid, arguments.get(0));
        }

        private void storeChosen(GroupedRows rows, Column column) {
            int[] positions = new int[rows.count()];
            long[] groups = new long[rows.count()];
            int count = 0;
            for (int i = 0; i < rows.count(); i++) {
                long chosen = rows.groups()[i] + offset + CHOSEN;
                if (Memory.getInt(chosen) == i + 1) {
                    Memory.putInt(chosen, 0);
                    positions[count] = rows.selection().position(i);
                    groups[count++] = rows.groups()[i];
                }
            }
            long[] encoded = values.encode(column, rows.same(new Selection(positions, count), groups));
            for (int i = 0; i < count; i++) {
                values.store(encoded[i], groups[i] + offset + VALUE);
            }
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            update(rows, states);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            writeResults(groups, count, columns.get(0));
            orders.write(groups, count, offset, columns.get(1));
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            values.write(groups, count, offset + VALUE, column);
        }

        @Override
        public void clear() {
            orders.clear();
            values.clear();
        }

        @Override
        public void close() {
            orders.close();
            values.close();
        }
    }
}
