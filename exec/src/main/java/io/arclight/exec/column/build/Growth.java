package io.arclight.exec.column.build;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** Buffers that grow by doubling, large ones by half. */
public final class Growth {
    private static final long SMALLEST = 256;
    /** From here on, buffers grow by half. */
    private static final long LARGE = 1 << 24;

    private Growth() {}

    /**
     * A buffer with room for so many bytes: the same, or a larger one with the bytes used so far, the old one released.
     *
     * @param buffer the buffer, or null
     * @param used bytes to keep
     * @param needed bytes wanted
     */
    public static Buffer ensure(Buffer buffer, long used, long needed, MemoryAccount account) {
        if (buffer == null) {
            return account.allocate(Math.max(SMALLEST, needed));
        }
        if (needed <= buffer.capacity()) {
            return buffer;
        }
        long capacity = buffer.capacity();
        Buffer larger = account.allocate(Math.max(needed, capacity < LARGE ? 2 * capacity : capacity + capacity / 2));
        Memory.copy(buffer.address(), larger.address(), used);
        buffer.release();
        return larger;
    }
}
