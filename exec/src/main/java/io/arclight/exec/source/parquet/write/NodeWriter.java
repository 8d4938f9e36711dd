package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;

/** Takes a column apart into the levels and values of its leaves. */
interface NodeWriter {
    /**
     * Writes one value.
     *
     * @param row where in the column it is; it may be null
     * @param repetition the level at which it repeats
     * @param definition the definition level of the parent, which is there
     */
    void write(Column column, int row, int repetition, int definition);

    /** Writes that something above is not there. */
    void writeNull(int repetition, int definition);

    /** Writes the values of rows. */
    default void writeRows(Column column, Selection rows) {
        for (int i = 0; i < rows.count(); i++) {
            write(column, rows.position(i), 0, 0);
        }
    }
}
