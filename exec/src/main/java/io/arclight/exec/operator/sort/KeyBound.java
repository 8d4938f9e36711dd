package io.arclight.exec.operator.sort;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** A sort key that others are compared with, once there is one; for one task. */
final class KeyBound implements AutoCloseable {
    private final MemoryAccount account;
    private Buffer bytes;
    private int length;
    private long prefix;

    /** No bound. */
    KeyBound(MemoryAccount account) {
        this.account = account;
    }

    /** Takes over an encoder's index-th key. */
    void set(SortKeyEncoder encoder, int index) {
        allocate(encoder.length(index), encoder.prefix(index));
        Memory.copy(encoder.address(index), bytes.address(), length);
    }

    /** Takes over a key. */
    void set(SharedBound.Key key) {
        allocate(key.bytes().length, key.prefix());
        Memory.copy(key.bytes(), 0, bytes.address(), length);
    }

    private void allocate(int size, long first) {
        close();
        length = size;
        prefix = first;
        bytes = account.allocate(size);
    }

    /** The bound as something that other tasks understand. */
    SharedBound.Key key() {
        return new SharedBound.Key(prefix, Memory.toArray(bytes.address(), length));
    }

    /** How an encoder's index-th key compares with the bound; before it, as long as there is none. */
    int compare(SortKeyEncoder encoder, int index) {
        if (bytes == null) {
            return -1;
        }
        int order = Long.compareUnsigned(encoder.prefix(index), prefix);
        return order != 0
                ? order
                : Memory.compareUnsigned(encoder.address(index), encoder.length(index), bytes.address(), length);
    }

    @Override
    public void close() {
        if (bytes != null) {
            bytes.release();
            bytes = null;
        }
    }
}
