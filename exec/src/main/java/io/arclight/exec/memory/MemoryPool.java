package io.arclight.exec.memory;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.RootAllocator;

/**
 * The process's off-heap memory: blocks in sizes of powers of two, kept for reuse up to a bound. Thread safe.
 * Everything is accounted by {@link QueryMemory}; the pool itself knows no limit.
 */
public final class MemoryPool {
    private static final int SMALLEST = 10;
    private static final int LARGEST_POOLED = 24;
    private static final MemoryPool SHARED = new MemoryPool(512L << 20);

    private final RootAllocator allocator = new RootAllocator(Long.MAX_VALUE);
    /** Blocks by exponent of their size, the last used first; each guarded by itself, for a few instructions. */
    private final ArrayDeque<ArrowBuf>[] free;

    private final AtomicLong idleBytes = new AtomicLong();
    private final AtomicLong usedBytes = new AtomicLong();
    private final long idleLimit;

    @SuppressWarnings("unchecked")
    MemoryPool(long idleLimit) {
        this.idleLimit = idleLimit;
        this.free = new ArrayDeque[LARGEST_POOLED + 1];
        for (int i = 0; i <= LARGEST_POOLED; i++) {
            free[i] = new ArrayDeque<>();
        }
    }

    /** The pool of this process. */
    public static MemoryPool shared() {
        return SHARED;
    }

    /** Bytes in blocks that somebody holds: 0 when no query runs. */
    public long usedBytes() {
        return usedBytes.get();
    }

    /** The size of the block that a request gets. */
    static long blockSize(long bytes) {
        int exponent = exponent(bytes);
        return exponent <= LARGEST_POOLED ? 1L << exponent : (bytes + 4095) & -4096L;
    }

    ArrowBuf allocate(long bytes) {
        long size = blockSize(bytes);
        usedBytes.addAndGet(size);
        int exponent = exponent(bytes);
        if (exponent <= LARGEST_POOLED) {
            ArrowBuf block = takeIdle(free[exponent]);
            if (block != null) {
                idleBytes.addAndGet(-size);
                return block;
            }
        }
        return allocator.buffer(size);
    }

    void recycle(ArrowBuf block) {
        long size = block.capacity();
        usedBytes.addAndGet(-size);
        int exponent = exponent(size);
        if (exponent <= LARGEST_POOLED && idleBytes.addAndGet(size) <= idleLimit) {
            putIdle(free[exponent], block);
        } else {
            if (exponent <= LARGEST_POOLED) {
                idleBytes.addAndGet(-size);
            }
            block.close();
        }
    }

    private static ArrowBuf takeIdle(ArrayDeque<ArrowBuf> blocks) {
        synchronized (blocks) {
            return blocks.pollFirst();
        }
    }

    private static void putIdle(ArrayDeque<ArrowBuf> blocks, ArrowBuf block) {
        synchronized (blocks) {
            blocks.addFirst(block);
        }
    }

    private static int exponent(long bytes) {
        return bytes <= 1 << SMALLEST ? SMALLEST : 64 - Long.numberOfLeadingZeros(bytes - 1);
    }
}
