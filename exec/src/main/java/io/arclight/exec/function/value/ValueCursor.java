package io.arclight.exec.function.value;

import io.arclight.exec.column.Column;

/** A value of any type, nested or null, as a row of a column. */
public final class ValueCursor {
    private Column column;
    private int row;

    /** Moves to a row. */
    public void set(Column newColumn, int newRow) {
        this.column = newColumn;
        this.row = newRow;
    }

    /** The column. */
    public Column column() {
        return column;
    }

    /** The row. */
    public int row() {
        return row;
    }

    /** Whether the value is null. */
    public boolean isNull() {
        return column.isNull(row);
    }
}
