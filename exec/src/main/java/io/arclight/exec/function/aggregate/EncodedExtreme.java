package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.SelfMergingAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.accumulator.StoredKeys;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * The smallest or largest of values of any type that can be ordered.
 *
 * @param type the type of the values
 * @param largest whether the largest
 */
record EncodedExtreme(DataType type, boolean largest) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return StoredKeys.SLOT_BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    private final class Chooser extends SelfMergingAccumulator {
        private final StoredKeys values;

        Chooser(StateMemory memory) {
            super(memory);
            values = new StoredKeys(type, true, memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            long[] encoded = values.encode(arguments.get(0), valid);
            for (int i = 0; i < valid.count(); i++) {
                long slot = valid.groups()[i] + offset;
                if (StoredKeys.isEmpty(slot) || StoredKeys.compare(encoded[i], slot) < 0 != largest) {
                    values.store(encoded[i], slot);
                }
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
