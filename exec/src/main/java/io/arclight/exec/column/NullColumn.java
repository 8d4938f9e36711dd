package io.arclight.exec.column;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
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

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        return new NullColumn(count);
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        return 0;
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        for (int i = 0; i < selection.count(); i++) {
            hashes[i] = combine ? Hashing.combine(hashes[i], Hashing.NULL) : Hashing.NULL;
        }
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        for (int i = 0; i < selection.count(); i++) {
            lengths[i]++;
        }
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        for (int i = 0; i < selection.count(); i++) {
            Memory.putByte(ends[i]++, (byte) 0);
        }
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
    }
}
