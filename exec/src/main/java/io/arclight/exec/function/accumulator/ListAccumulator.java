package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.type.DataType;
import java.util.List;

/** An accumulator that keeps the values of each group, with or without nulls, and computes from all of them in the end. */
public abstract class ListAccumulator extends RowsAccumulator {
    private final boolean keepsNulls;

    /** An accumulator for values of a type. */
    protected ListAccumulator(DataType type, boolean keepsNulls, StateMemory memory) {
        super(List.of(type), memory);
        this.keepsNulls = keepsNulls;
    }

    /**
     * Appends the result of a group.
     *
     * @param values a column
     * @param rows where the group's values lie in it, in the order they came; may be empty
     */
    protected abstract void writeResult(Column values, int[] rows, ColumnBuilder column);

    @Override
    protected final void writeResult(List<Column> values, int[] rows, ColumnBuilder column) {
        writeResult(values.get(0), rows, column);
    }

    @Override
    public void update(GroupedRows rows, List<Column> arguments) {
        keep(keepsNulls ? rows : rows.valid(arguments.get(0)), arguments);
    }
}
