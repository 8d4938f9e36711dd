package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.RowsAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
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
        return RowsAccumulator.STATE_BYTES;
    }

    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    private final class Chooser extends RowsAccumulator {
        Chooser(StateMemory memory) {
            super(List.of(type, orderType), memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            keep(rows.valid(arguments.get(1)), arguments);
        }

        @Override
        protected void writeResult(List<Column> values, int[] rows, ColumnBuilder column) {
            Column orders = values.get(1);
            int[] chosen = IntStream.of(rows)
                    .boxed()
                    .sorted((a, b) -> largest ? orders.compare(b, orders, a) : orders.compare(a, orders, b))
                    .limit(most)
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (chosen.length == 0) {
                column.appendNulls(1);
            } else {
                ((ListBuilder) column).appendArray(values.get(0), chosen);
            }
        }
    }
}
