package io.arclight.exec.column;

import java.util.List;

/**
 * Some rows of a table: columns of equal length and a selection of rows.
 *
 * @param columns the columns; may be empty when only the number of rows matters
 * @param length the number of values in every column
 * @param selection the rows that count
 */
public record Batch(List<Column> columns, int length, Selection selection) {
    /** A batch of which every row counts. */
    public static Batch of(List<Column> columns, int length) {
        return new Batch(columns, length, Selection.all(length));
    }

    /** The number of rows that count. */
    public int rowCount() {
        return selection.count();
    }

    /** A column. */
    public Column column(int index) {
        return columns.get(index);
    }

    /** The same columns with other rows selected. */
    public Batch select(Selection newSelection) {
        return new Batch(columns, length, newSelection);
    }

    /** Takes one more reference to every column, to keep this batch beyond the next call of its operator. */
    public Batch retain() {
        columns.forEach(Column::retain);
        return this;
    }

    /** Gives one reference to every column back. */
    public void release() {
        columns.forEach(Column::release);
    }
}
