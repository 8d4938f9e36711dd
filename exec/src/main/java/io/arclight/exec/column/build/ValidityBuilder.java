package io.arclight.exec.column.build;

import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** A growing bitmap of what is not null; takes no memory before the first null. */
final class ValidityBuilder {
    private final MemoryAccount account;
    private Buffer bitmap;
    private int length;
    private int nulls;

    ValidityBuilder(MemoryAccount account) {
        this.account = account;
    }

    int length() {
        return length;
    }

    void appendValid(int count) {
        if (bitmap != null) {
            grow(count);
            set(length, count);
        }
        length += count;
    }

    void appendNulls(int count) {
        grow(count);
        for (int i = length; i < length + count; i++) {
            long at = bitmap.address() + (i >>> 3);
            Memory.putByte(at, (byte) (Memory.getByte(at) & ~(1 << (i & 7))));
        }
        length += count;
        nulls += count;
    }

    void append(Validity validity, int[] rows, int count) {
        int any = 0;
        for (int i = 0; i < count; i++) {
            any |= rows[i];
        }
        if (any >= 0 && !validity.hasNulls()) {
            appendValid(count);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0 && (!validity.hasNulls() || validity.isValid(rows[i]))) {
                appendValid(1);
            } else {
                appendNulls(1);
            }
        }
    }

    void appendRange(Validity validity, int from, int count) {
        if (!validity.hasNulls()) {
            appendValid(count);
            return;
        }
        for (int i = 0; i < count; i++) {
            if (validity.isValid(from + i)) {
                appendValid(1);
            } else {
                appendNulls(1);
            }
        }
    }

    private void set(int from, int count) {
        int at = from;
        int end = from + count;
        for (; at < end && (at & 7) != 0; at++) {
            setBit(at);
        }
        if (at + 8 <= end) {
            int bytes = (end - at) >>> 3;
            Memory.fill(bitmap.address() + (at >>> 3), bytes, (byte) 0xff);
            at += bytes << 3;
        }
        for (; at < end; at++) {
            setBit(at);
        }
    }

    private void setBit(int index) {
        long at = bitmap.address() + (index >>> 3);
        Memory.putByte(at, (byte) (Memory.getByte(at) | 1 << (index & 7)));
    }

    private void grow(int more) {
        long bytes = ((long) length + more + 7) / 8;
        if (bitmap == null) {
            bitmap = account.allocateZeroed(Math.max(bytes, 64));
            set(0, length);
        } else {
            bitmap = Growth.ensure(bitmap, (length + 7) / 8, bytes, account);
        }
    }

    Validity build() {
        Validity validity = bitmap == null ? Validity.ALL_VALID : Validity.of(bitmap, nulls);
        bitmap = null;
        length = 0;
        nulls = 0;
        return validity;
    }

    void close() {
        if (bitmap != null) {
            build().release();
        }
        length = 0;
    }
}
