package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/**
 * An accumulator that keeps rows of values of each group and computes from all of them in the end. A state is an array for
 * each column, all of one length.
 */
public abstract class RowsAccumulator extends Accumulator {
    /** Bytes of state. */
    public static final int STATE_BYTES = ValueLists.SLOT_BYTES;

    private final ValueLists lists;

    /** An accumulator for rows with columns of these types. */
    protected RowsAccumulator(List<DataType> types, StateMemory memory) {
        super(memory);
        lists = new ValueLists(types, memory.account());
    }

    /**
     * Appends the result of a group.
     *
     * @param values columns
     * @param rows where the group's values lie in them, in the order they came; may be empty
     */
    protected abstract void writeResult(List<Column> values, int[] rows, ColumnBuilder column);

    /** Keeps rows, all of them. */
    protected final void keep(GroupedRows rows, List<Column> values) {
        if (rows.count() > 0) {
            lists.append(rows, values, offset);
        }
    }

    @Override
    public void merge(GroupedRows rows, List<Column> states) {
        List<Column> values = new ArrayList<>();
        GroupedRows kept = rows;
        for (Column state : states) {
            ListElements elements = ListElements.of(rows, (ListColumn) state.base(), state);
            // Arrays of one state have the same lengths, so that their elements lie at the same places.
            kept = elements.rows();
            values.add(elements.elements());
        }
        keep(kept, values);
    }

    @Override
    public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        for (int i = 0; i < count; i++) {
            int[] rows = lists.rows(groups[i] + offset);
            for (int j = 0; j < columns.size(); j++) {
                ((ListBuilder) columns.get(j)).appendArray(lists.columns().get(j), rows);
            }
        }
    }

    @Override
    public void writeResults(long[] groups, int count, ColumnBuilder column) {
        for (int i = 0; i < count; i++) {
            writeResult(lists.columns(), lists.rows(groups[i] + offset), column);
        }
    }

    @Override
    public void clear() {
        lists.clear();
    }
}
