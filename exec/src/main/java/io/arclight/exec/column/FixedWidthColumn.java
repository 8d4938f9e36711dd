package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.type.PhysicalType;

/**
 * Numbers of {@link PhysicalType#width()} bytes each, side by side. Values of null rows are undefined.
 *
 * @param physicalType a layout with {@link PhysicalType#isFixedWidth()}
 * @param length the number of values
 * @param validity which are not null
 * @param values the numbers
 */
public record FixedWidthColumn(PhysicalType physicalType, int length, Validity validity, Buffer values)
        implements Column {
    /** The address of the first value. */
    public long address() {
        return values.address();
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
