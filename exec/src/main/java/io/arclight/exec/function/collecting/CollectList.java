package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.type.DataType;

/**
 * The values that are not null, as an array.
 *
 * @param type the type of the values
 */
record CollectList(DataType type) implements ListAggregate {
    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public boolean hasResultOfNothing() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        ((ListBuilder) column).appendArray(values, rows);
    }
}
