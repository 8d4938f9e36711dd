package io.arclight.exec.column;

import io.arclight.exec.type.PhysicalType;

/**
 * Nothing but nulls, without buffers.
 *
 * @param length the number of nulls
 */
public record NullColumn(int length) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.NULL;
    }

    @Override
    public Validity validity() {
        return length == 0 ? Validity.ALL_VALID : new Validity(null, length);
    }

    @Override
    public boolean isNull(int row) {
        return true;
    }

    @Override
    public Column retain() {
        return this;
    }

    @Override
    public void release() {
        // There is nothing to give back.
    }
}
