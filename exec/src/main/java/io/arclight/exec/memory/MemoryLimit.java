package io.arclight.exec.memory;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes all queries of a process (or of a test) may hold together.
 */
public final class MemoryLimit {
    private final long bytes;
    private final AtomicLong used = new AtomicLong();

    /**
     * A limit.
     *
     * @param bytes the most bytes held at a time
     */
    public MemoryLimit(long bytes) {
        this.bytes = bytes;
    }

    /** The limit in bytes. */
    public long bytes() {
        return bytes;
    }

    /** Bytes held now by all queries. */
    public long usedBytes() {
        return used.get();
    }

    /** Whether blocking operators should begin to spill: three quarters are used. */
    boolean underPressure() {
        return used.get() > bytes - bytes / 4;
    }

    /** Whether seven eighths are used. */
    boolean isNearlyExhausted() {
        return used.get() > bytes - bytes / 8;
    }

    boolean tryReserve(long amount) {
        if (used.addAndGet(amount) > bytes) {
            used.addAndGet(-amount);
            return false;
        }
        return true;
    }

    void unreserve(long amount) {
        used.addAndGet(-amount);
    }
}
