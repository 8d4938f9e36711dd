package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;

/** The columns of a row group, each read forward on its own. */
public interface ColumnSource {
    /** How many columns there are. */
    int columns();

    /**
     * Reads some of a column's next rows, and goes past all of them.
     *
     * @param column the column's position
     * @param rows how many rows to go past
     * @param wanted which to read; at least one
     * @return as many values as rows are wanted, owned by the caller
     */
    Column read(int column, int rows, Selection wanted);

    /** Goes past a column's next rows, without reading anything now. */
    void pass(int column, int rows);
}
