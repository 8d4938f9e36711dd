package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.ListElements;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.accumulator.ValueLists;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values that go with the smallest or largest of others, as an array in their order.
 *
 * @param type the type of the values
 * @param orderType the type of the others
 * @param largest whether the largest
 * @param most how many at most
 */
record ExtremesBy(DataType type, DataType orderType, boolean largest, int most) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return ValueLists.SLOT_BYTES;
    }

    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    private final class Chooser extends Accumulator {
        private final ValueLists lists;

        Chooser(StateMemory memory) {
            super(memory);
            lists = new ValueLists(List.of(type, orderType), memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(1));
            if (valid.count() > 0) {
                lists.append(valid, arguments, offset);
            }
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            ListElements values = elements(rows, states.get(0));
            update(
                    values.rows(),
                    List.of(values.elements(), elements(rows, states.get(1)).elements()));
        }

        /** Both arrays of a state have the same lengths, so that their elements lie at the same places. */
        private ListElements elements(GroupedRows rows, Column column) {
            return ListElements.of(rows, (ListColumn) column.base(), column);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            for (int i = 0; i < count; i++) {
                int[] rows = lists.rows(groups[i] + offset);
                append(lists.columns().get(0), rows, columns.get(0));
                append(lists.columns().get(1), rows, columns.get(1));
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            Column orders = lists.columns().get(1);
            for (int i = 0; i < count; i++) {
                int[] rows = IntStream.of(lists.rows(groups[i] + offset))
                        .boxed()
                        .sorted((a, b) -> largest ? orders.compare(b, orders, a) : orders.compare(a, orders, b))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
                if (rows.length == 0) {
                    column.appendNulls(1);
                } else {
                    append(lists.columns().get(0), rows, column);
                }
            }
        }

        private static void append(Column values, int[] rows, ColumnBuilder column) {
            ListBuilder builder = (ListBuilder) column;
            builder.elements().append(values, rows, rows.length);
            builder.append();
        }

        @Override
        public void clear() {
            lists.clear();
        }
    }
}
