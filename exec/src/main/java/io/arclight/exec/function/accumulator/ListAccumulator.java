package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.type.DataType;
import java.util.List;

/** An accumulator that keeps the values of each group, with or without nulls, and computes from all of them in the end. */
public abstract class ListAccumulator extends Accumulator {
    /** Bytes of state. */
    public static final int STATE_BYTES = ValueLists.SLOT_BYTES;

    private final ValueLists lists;
    private final boolean keepsNulls;

    /** An accumulator for values of a type, without nulls. */
    protected ListAccumulator(DataType type, StateMemory memory) {
        this(type, false, memory);
    }

    /** An accumulator for values of a type. */
    protected ListAccumulator(DataType type, boolean keepsNulls, StateMemory memory) {
        super(memory);
        this.keepsNulls = keepsNulls;
        lists = new ValueLists(List.of(type), memory.account());
    }

    /**
     * Appends the result of a group.
     *
     * @param values a column
     * @param rows where the group's values lie in it, in the order they came; may be empty
     */
    protected abstract void writeResult(Column values, int[] rows, ColumnBuilder column);

    @Override
    public void update(GroupedRows rows, List<Column> arguments) {
        GroupedRows kept = keepsNulls ? rows : rows.valid(arguments.get(0));
        if (kept.count() > 0) {
            lists.append(kept, arguments, offset);
        }
    }

    @Override
    public void merge(GroupedRows rows, List<Column> states) {
        ListElements elements = ListElements.of(rows, (ListColumn) states.get(0).base(), states.get(0));
        update(elements.rows(), List.of(elements.elements()));
    }

    @Override
    public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        Column values = lists.columns().get(0);
        for (int i = 0; i < count; i++) {
            writeList(values, lists.rows(groups[i] + offset), columns.get(0));
        }
    }

    private static void writeList(Column values, int[] rows, ColumnBuilder column) {
        ListBuilder builder = (ListBuilder) column;
        builder.elements().append(values, rows, rows.length);
        builder.append();
    }

    @Override
    public void writeResults(long[] groups, int count, ColumnBuilder column) {
        Column values = lists.columns().get(0);
        for (int i = 0; i < count; i++) {
            writeResult(values, lists.rows(groups[i] + offset), column);
        }
    }

    @Override
    public void clear() {
        lists.clear();
    }
}
