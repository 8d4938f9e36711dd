package io.arclight.exec.column;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
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

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        return new MapColumn(entries.take(positions, count, account));
    }

    /** Compares entry by entry, in the order of insertion. Spark does not order maps. */
    @Override
    public int compare(int row, Column other, int otherRow) {
        return entries.compare(row, ((MapColumn) other.base()).entries, other.baseRow(otherRow));
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        entries.hash(selection, hashes, combine);
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        entries.addEncodedLengths(selection, ordered, lengths);
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        entries.encode(selection, ordered, ends);
    }

    @Override
    public void serialize(SpillOutput output) {
        BatchSerializer.write(entries, output);
    }
}
