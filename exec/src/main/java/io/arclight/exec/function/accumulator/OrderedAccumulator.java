package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.group.GroupRows;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeyBuffer;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shows the rows of each group to another function in an order. Arguments are those of the function, then the sort keys;
 * the state is the list of them.
 */
public final class OrderedAccumulator extends Accumulator {
    private final Accumulator inner;
    private final ValueLists lists;
    private final RowKeyBuffer keys;
    private final GroupRows sorted;
    private final Scratch scratch = new Scratch();
    private final int argumentCount;

    /**
     * An accumulator.
     *
     * @param types the types of the arguments and of the sort keys
     * @param orders how the sort keys order
     */
    public OrderedAccumulator(
            AggregateImplementation function, List<DataType> types, List<KeyOrder> orders, StateMemory memory) {
        super(memory);
        this.argumentCount = types.size() - orders.size();
        this.inner = function.accumulator(new StateMemory(0, memory.account()));
        this.lists = new ValueLists(types, memory.account());
        this.keys =
                new RowKeyBuffer(RowKeys.ordered(types.subList(argumentCount, types.size()), orders), memory.account());
        this.sorted = new GroupRows(Math.max(Long.BYTES, function.stateBytes()), memory.account());
    }

    /** Bytes of state. */
    public static int stateBytes() {
        return ValueLists.SLOT_BYTES;
    }

    @Override
    public void update(GroupedRows rows, List<Column> arguments) {
        lists.append(rows, arguments, offset);
    }

    @Override
    public void merge(GroupedRows rows, List<Column> states) {
        ListElements elements = ListElements.of(rows, (ListColumn) states.get(0).base(), states.get(0));
        update(elements.rows(), ((StructColumn) elements.elements()).fields());
    }

    @Override
    public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        ListBuilder builder = (ListBuilder) columns.get(0);
        StructBuilder structs = (StructBuilder) builder.elements();
        List<Column> values = lists.columns();
        for (int i = 0; i < count; i++) {
            int[] rows = lists.rows(groups[i] + offset);
            for (int field = 0; field < values.size(); field++) {
                structs.fields().get(field).append(values.get(field), rows, rows.length);
            }
            for (int row = 0; row < rows.length; row++) {
                structs.append();
            }
            builder.append();
        }
    }

    @Override
    public void writeResults(long[] groups, int count, ColumnBuilder column) {
        List<Column> values = lists.columns();
        long[] rooms = new long[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = sorted.append();
            int[] rows = sort(values, lists.rows(groups[i] + offset));
            if (rows.length > 0) {
                Selection selection = new Selection(rows, rows.length);
                inner.update(GroupedRows.ofOne(selection, rooms[i], scratch), values.subList(0, argumentCount));
            }
        }
        inner.writeResults(rooms, count, column);
        inner.clear();
        sorted.clear();
    }

    private int[] sort(List<Column> values, int[] rows) {
        long[] encoded = new long[rows.length];
        keys.encode(values.subList(argumentCount, values.size()), new Selection(rows, rows.length), encoded);
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted((a, b) -> RowKeyBuffer.compare(encoded[a], encoded[b]))
                .mapToInt(i -> rows[i])
                .toArray();
    }

    @Override
    public void clear() {
        inner.clear();
        lists.clear();
    }

    @Override
    public void close() {
        inner.close();
        lists.close();
        keys.close();
        sorted.close();
    }
}
