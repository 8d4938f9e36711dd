package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillInput;
import io.arclight.exec.memory.SpillOutput;

/**
 * Which values of a column are not null: a bitmap, bit set = valid, least significant bit first. Bits behind the
 * length are undefined.
 *
 * @param buffer the bitmap; null when every value is valid
 * @param nullCount how many values are null; at least 1 when there is a bitmap, or it may be 0
 */
public record Validity(Buffer buffer, int nullCount) {
    /** No nulls. */
    public static final Validity ALL_VALID = new Validity(null, 0);

    /** A validity from a bitmap, which is released and dropped when nothing is null. */
    public static Validity of(Buffer buffer, int nullCount) {
        if (nullCount == 0) {
            buffer.release();
            return ALL_VALID;
        }
        return new Validity(buffer, nullCount);
    }

    /** Whether some values are null. */
    public boolean hasNulls() {
        return nullCount > 0;
    }

    /** The bitmap's address, 0 when every value is valid. */
    public long address() {
        return buffer == null ? 0 : buffer.address();
    }

    /** Whether the value of a row is not null. */
    public boolean isValid(int row) {
        return buffer == null || (Memory.getByte(buffer.address() + (row >>> 3)) >>> (row & 7) & 1) != 0;
    }

    /** Takes one more reference to the bitmap, if there is one. */
    public void retain() {
        if (buffer != null) {
            buffer.retain();
        }
    }

    /** Gives one reference to the bitmap back, if there is one. */
    public void release() {
        if (buffer != null) {
            buffer.release();
        }
    }

    void serialize(int length, SpillOutput output) {
        output.writeInt(nullCount);
        if (nullCount > 0) {
            output.write(buffer.address(), (length + 7) / 8);
        }
    }

    static Validity deserialize(int length, SpillInput input, MemoryAccount account) {
        int nulls = input.readInt();
        return nulls == 0 ? ALL_VALID : new Validity(input.read((length + 7) / 8, account), nulls);
    }
}
