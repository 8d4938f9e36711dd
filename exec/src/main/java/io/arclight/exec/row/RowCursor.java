package io.arclight.exec.row;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Goes through the selected rows of batches and reads values one by one: for the edges of the engine. It borrows the
 * batch; values it gave stay good.
 *
 * <p>Use: {@link #reset} to a batch, {@link #next} to its first row, getters. The typed getters demand a value that is not
 * null and a column of that layout; positions count from 0.
 */
public final class RowCursor {
    private final List<ValueReader> readers;
    private Batch batch;
    private int index;
    private int row;

    /** A cursor over batches of a schema. */
    public RowCursor(StructType schema) {
        this.readers = schema.fields().stream()
                .map(field -> ValueReader.of(field.dataType()))
                .toList();
    }

    /** Goes before the first row of another batch. */
    public void reset(Batch next) {
        batch = next;
        index = -1;
    }

    /** Goes to the next row; false at the end of the batch, or when there is none. */
    public boolean next() {
        if (batch == null || index + 1 >= batch.rowCount()) {
            return false;
        }
        row = batch.selection().position(++index);
        return true;
    }

    /** Whether a value is null. */
    public boolean isNull(int column) {
        return batch.column(column).isNull(row);
    }

    /** A boolean. */
    public boolean getBoolean(int column) {
        Column values = batch.column(column);
        return ((BitColumn) values.base()).get(values.baseRow(row));
    }

    /** A tinyint. */
    public byte getByte(int column) {
        return Memory.getByte(address(column));
    }

    /** A smallint. */
    public short getShort(int column) {
        return Memory.getShort(address(column));
    }

    /** An int, date (days) or year-month interval (months). */
    public int getInt(int column) {
        return Memory.getInt(address(column));
    }

    /** A bigint, timestamp or day-time interval (microseconds), or the unscaled value of a small decimal. */
    public long getLong(int column) {
        return Memory.getLong(address(column));
    }

    /** A float. */
    public float getFloat(int column) {
        return Memory.getFloat(address(column));
    }

    /** A double. */
    public double getDouble(int column) {
        return Memory.getDouble(address(column));
    }

    /** A decimal, with the scale of its type. */
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) get(column);
    }

    /** A string. */
    public String getString(int column) {
        return new String(getBytes(column), StandardCharsets.UTF_8);
    }

    /** The bytes of a binary, or of a string in UTF-8. */
    public byte[] getBytes(int column) {
        Column values = batch.column(column);
        return ((ViewColumn) values.base()).get(values.baseRow(row));
    }

    /** Any value in the form described at {@link io.arclight.exec.expression.Literal}; null for null. */
    public Object get(int column) {
        return readers.get(column).read(batch.column(column), row);
    }

    private long address(int column) {
        Column values = batch.column(column);
        return ((FixedWidthColumn) values.base()).address(values.baseRow(row));
    }
}
