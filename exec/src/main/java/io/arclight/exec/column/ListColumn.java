package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;

/**
 * Arrays: row {@code i} holds the elements from offset {@code i} to before offset {@code i + 1}. Null rows are empty.
 *
 * @param length the number of arrays
 * @param validity which are not null
 * @param offsets {@code length + 1} ints, ascending
 * @param elements the elements of all arrays
 */
public record ListColumn(int length, Validity validity, Buffer offsets, Column elements) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.LIST;
    }

    /** The position of the first element of a row; that of row {@code length} ends the last array. */
    public int offset(int row) {
        return Memory.getInt(offsets.address() + 4L * row);
    }

    @Override
    public Column retain() {
        validity.retain();
        offsets.retain();
        elements.retain();
        return this;
    }

    @Override
    public void release() {
        validity.release();
        offsets.release();
        elements.release();
    }
}
