package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;

/**
 * Booleans, one bit each, least significant bit first. Bits of null values and behind the length are undefined.
 *
 * @param length the number of values
 * @param validity which are not null
 * @param values the bits
 */
public record BitColumn(int length, Validity validity, Buffer values) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.BIT;
    }

    /** The value of a row that is not null. */
    public boolean get(int row) {
        return (Memory.getByte(values.address() + (row >>> 3)) >>> (row & 7) & 1) != 0;
    }

    @Override
    public Column retain() {
        validity.retain();
        values.retain();
        return this;
    }

    @Override
    public void release() {
        validity.release();
        values.release();
    }
}
