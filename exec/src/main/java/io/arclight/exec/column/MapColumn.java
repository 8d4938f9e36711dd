package io.arclight.exec.column;

import io.arclight.exec.type.PhysicalType;

/**
 * Maps, as lists of entries: structs of key (never null) and value.
 *
 * @param entries the lists, whose elements are a {@link StructColumn} of two fields
 */
public record MapColumn(ListColumn entries) implements Column {
    @Override
    public PhysicalType physicalType() {
        return PhysicalType.MAP;
    }

    @Override
    public int length() {
        return entries.length();
    }

    @Override
    public Validity validity() {
        return entries.validity();
    }

    @Override
    public Column retain() {
        entries.retain();
        return this;
    }

    @Override
    public void release() {
        entries.release();
    }
}
