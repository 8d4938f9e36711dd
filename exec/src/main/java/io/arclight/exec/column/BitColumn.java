package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillOutput;
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

    @Override
    public Column take(int[] positions, int count, MemoryAccount account) {
        Validity taken = Gather.validity(validity, positions, count, account);
        return new BitColumn(count, taken, Gather.bits(values.address(), positions, count, account));
    }

    @Override
    public int compare(int row, Column other, int otherRow) {
        BitColumn bits = (BitColumn) other.base();
        return Boolean.compare(get(row), bits.get(other.baseRow(otherRow)));
    }

    @Override
    public void hash(Selection selection, long[] hashes, boolean combine) {
        long[] own = new long[selection.count()];
        for (int i = 0; i < own.length; i++) {
            own[i] = Hashing.mix(get(selection.position(i)) ? 1 : 0);
        }
        Hashing.store(selection, validity, own, hashes, combine);
    }

    @Override
    public void addEncodedLengths(Selection selection, boolean ordered, int[] lengths) {
        for (int i = 0; i < selection.count(); i++) {
            lengths[i] += 2;
        }
    }

    @Override
    public void encode(Selection selection, boolean ordered, long[] ends) {
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            boolean valid = validity.isValid(row);
            Memory.putByte(ends[i], (byte) (valid ? 1 : 0));
            Memory.putByte(ends[i] + 1, (byte) (valid && get(row) ? 1 : 0));
            ends[i] += 2;
        }
    }

    @Override
    public void serialize(SpillOutput output) {
        output.writeInt(length);
        validity.serialize(length, output);
        output.write(values.address(), (length + 7) / 8);
    }
}
