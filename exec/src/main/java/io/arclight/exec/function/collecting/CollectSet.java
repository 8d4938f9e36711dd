package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.DistinctRows;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.ListElements;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * The distinct values that are not null, as an array, in the order they came.
 *
 * @param type the type of the values
 */
record CollectSet(DataType type) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return DistinctRows.SLOT_BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Collector(memory);
    }

    private final class Collector extends Accumulator {
        private final DistinctRows values;
        private final MemoryAccount account;

        Collector(StateMemory memory) {
            super(memory);
            account = memory.account();
            values = new DistinctRows(List.of(type), account);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            values.add(rows.valid(arguments.get(0)), arguments, offset);
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            ListElements elements =
                    ListElements.of(rows, (ListColumn) states.get(0).base(), states.get(0));
            update(elements.rows(), List.of(elements.elements()));
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            writeResults(groups, count, columns.get(0));
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            ListBuilder lists = (ListBuilder) column;
            for (int i = 0; i < count; i++) {
                long[] entries = DistinctRows.entries(groups[i], offset);
                if (entries.length > 0) {
                    Column set = values.values(entries, account).get(0);
                    lists.elements().append(set, Selection.all(entries.length));
                    set.release();
                }
                lists.append();
            }
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
