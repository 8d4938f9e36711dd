package io.arclight.exec.source.parquet.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** Off-heap bytes whose number is not known before. */
public final class GrowingBuffer implements AutoCloseable {
    private static final int FIRST = 4096;

    private final MemoryAccount account;
    private Buffer buffer;
    private long size;

    /** An empty buffer. */
    public GrowingBuffer(MemoryAccount account) {
        this.account = account;
    }

    /** Makes room for more bytes at the end and returns where they go. */
    public long append(long bytes) {
        long needed = size + bytes;
        if (buffer == null) {
            buffer = account.allocate(Math.max(FIRST, needed));
        } else if (needed > buffer.capacity()) {
            Buffer larger = account.allocate(Math.max(needed, 2 * buffer.capacity()));
            Memory.copy(buffer.address(), larger.address(), size);
            buffer.release();
            buffer = larger;
        }
        long place = buffer.address() + size;
        size = needed;
        return place;
    }

    /** The bytes in use. */
    public long size() {
        return size;
    }

    /** Where the first byte is; 0 when there never was one. */
    public long address() {
        return buffer == null ? 0 : buffer.address();
    }

    /** Forgets the contents, keeps the memory. */
    public void clear() {
        size = 0;
    }

    @Override
    public void close() {
        if (buffer != null) {
            buffer.release();
            buffer = null;
        }
        size = 0;
    }
}
