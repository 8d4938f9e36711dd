package io.arclight.exec.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.RootAllocator;

/**
 * The process's off-heap memory: blocks in sizes of powers of two, kept for reuse up to a bound, some with what is in
 * them. Thread safe. Everything in use is accounted by {@link QueryMemory}, which also tells the pool how much may lie idle.
 */
public final class MemoryPool {
    private static final int SMALLEST = 10;
    private static final int LARGEST_POOLED = 24;
    private static final MemoryPool SHARED = new MemoryPool(512L << 20);

    private final RootAllocator allocator = new RootAllocator(Long.MAX_VALUE);
    /** Blocks by exponent of their size, the last used first; each guarded by itself, for a few instructions. */
    private final ArrayDeque<ArrowBuf>[] free;

    private final RememberedBlocks remembered;
    private final AtomicLong idleBytes = new AtomicLong();
    private final AtomicLong usedBytes = new AtomicLong();
    private final long idleLimit;

    @SuppressWarnings("unchecked")
    MemoryPool(long idleLimit) {
        this.idleLimit = idleLimit;
        this.remembered = new RememberedBlocks(idleLimit / 4 * 3);
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
        if (exponent <= LARGEST_POOLED && idleBytes.addAndGet(size) <= emptyLimit()) {
            putIdle(free[exponent], block);
        } else {
            if (exponent <= LARGEST_POOLED) {
                idleBytes.addAndGet(-size);
            }
            block.close();
        }
    }

    /** Takes back a block whose contents may be wanted again. */
    void remember(ArrowBuf block, ContentKey contents, Object note) {
        List<ArrowBuf> displaced = new ArrayList<>(0);
        if (exponent(block.capacity()) > LARGEST_POOLED || !remembered.offer(contents, note, block, displaced)) {
            recycle(block);
            return;
        }
        usedBytes.addAndGet(-block.capacity());
        for (ArrowBuf empty : displaced) {
            idleBytes.addAndGet(empty.capacity());
            putIdle(free[exponent(empty.capacity())], empty);
        }
        trim(emptyLimit());
    }

    /**
     * Frees idle memory, so that it and what is in use keep within a limit together. A little may always lie idle.
     *
     * @param bytes what the limit leaves
     */
    void keepIdleWithin(long bytes) {
        long bound = Math.max(idleLimit / 16, bytes);
        while (idleBytes.get() + remembered.bytes() > bound) {
            ArrowBuf forgotten = remembered.takeEldest();
            if (forgotten == null) {
                trim(bound);
                return;
            }
            forgotten.close();
        }
    }

    /** A block that holds contents, from now on in use; null when none does. */
    RememberedBlocks.Remembered recall(ContentKey contents) {
        RememberedBlocks.Remembered found = remembered.take(contents);
        if (found != null) {
            usedBytes.addAndGet(found.block().capacity());
        }
        return found;
    }

    /** The note beside contents that a block holds, or null. */
    Object noteOf(ContentKey contents) {
        return remembered.note(contents);
    }

    /** How many bytes may lie idle without contents: what the remembered leave, at least a quarter. */
    private long emptyLimit() {
        return idleLimit - remembered.bytes();
    }

    /** Frees empty blocks, the large and long unused first, until no more than so many bytes lie idle. */
    private void trim(long bound) {
        for (int i = LARGEST_POOLED; i >= 0; i--) {
            while (idleBytes.get() > bound) {
                ArrowBuf coldest = takeColdest(free[i]);
                if (coldest == null) {
                    break;
                }
                idleBytes.addAndGet(-coldest.capacity());
                coldest.close();
            }
        }
    }

    private static ArrowBuf takeColdest(ArrayDeque<ArrowBuf> blocks) {
        synchronized (blocks) {
            return blocks.pollLast();
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
