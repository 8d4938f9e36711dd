package io.arclight.exec.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.arrow.memory.AllocationListener;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.RootAllocator;

/**
 * The process's off-heap memory: blocks in sizes of powers of two, or in quarters between, kept for reuse up to a bound,
 * some with what is in them. Thread safe. Everything in use is accounted by {@link QueryMemory}, which
 * also tells the pool how much may lie idle.
 */
public final class MemoryPool {
    private static final int SMALLEST = sizeClass(1 << 10);
    private static final int LARGEST_POOLED = sizeClass(1 << 24);
    /** From here on there are compact sizes between the powers of two. */
    private static final int LARGE = 1 << 16;

    private static final long MOST_EMPTY = 64L << 20;
    /** More threads read more in the same time, and machines that have them have more memory. */
    private static final long REMEMBERED_PER_THREAD = 16L << 20;

    private static final MemoryPool SHARED = new MemoryPool(MOST_EMPTY, REMEMBERED_PER_THREAD);

    private final RootAllocator allocator = new RootAllocator(AllocationListener.NOOP, Long.MAX_VALUE, size -> size);
    /** Blocks by {@link #sizeClass}, the last used first; each guarded by itself, for a few instructions. */
    private final ArrayDeque<ArrowBuf>[] free;

    private final RememberedBlocks remembered;
    private final AtomicLong idleBytes = new AtomicLong();
    /** The least there was of {@link #idleBytes} since the last {@link #settle}, nearly: what nobody needed. */
    private volatile long unneededBytes;

    private final AtomicLong usedBytes = new AtomicLong();
    /** What was asked for in vain since the last {@link #settle}, less what idle blocks were freed for it. */
    private final AtomicLong missedBytes = new AtomicLong();

    private final long emptyLimit;
    private final long least;

    /**
     * A pool that holds nothing yet.
     *
     * @param emptyLimit the most bytes kept in blocks without contents
     * @param rememberedLimit the most bytes kept in blocks with contents
     */
    @SuppressWarnings("unchecked")
    MemoryPool(long emptyLimit, long rememberedLimit) {
        this.emptyLimit = emptyLimit;
        this.least = (emptyLimit + rememberedLimit) / 16;
        this.remembered = new RememberedBlocks(rememberedLimit);
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

    /** Bytes in blocks that lie idle without contents. */
    long idleBytes() {
        return idleBytes.get();
    }

    /** The size of the block that a request gets: a power of two up to the largest that is kept. */
    static long blockSize(long bytes) {
        return size(bytes, Math.max(SMALLEST, sizeClass(bytes) | 3));
    }

    /** The size of the block that a request gets which minds its room more than that it soon finds another of the same size. */
    static long compactSize(long bytes) {
        return size(bytes, bytes <= LARGE ? Math.max(SMALLEST, sizeClass(bytes) | 3) : sizeClass(bytes));
    }

    private static long size(long bytes, int sizeClass) {
        return sizeClass <= LARGEST_POOLED ? (5L + (sizeClass & 3)) << (sizeClass >> 2) - 2 : (bytes + 4095) & -4096L;
    }

    /** Four times the exponent of the greatest power of two below so many bytes, and how many quarters of it come on top, from 0. */
    private static int sizeClass(long bytes) {
        int exponent = 63 - Long.numberOfLeadingZeros(Math.max(4, bytes - 1));
        return exponent * 4 + (int) (bytes - 1 >>> exponent - 2) - 4;
    }

    /** A block of a size that {@link #blockSize} or {@link #compactSize} gave. */
    ArrowBuf allocate(long size) {
        usedBytes.addAndGet(size);
        int sizeClass = sizeClass(size);
        if (sizeClass <= LARGEST_POOLED) {
            ArrowBuf block = takeIdle(free[sizeClass]);
            if (block != null) {
                needIdle(size);
                return block;
            }
            displaceIdle(missedBytes.addAndGet(size));
        }
        return allocator.buffer(size);
    }

    /** Frees the largest idle block that new ones make up for: a query that needs other sizes than the last does not add to them. */
    private void displaceIdle(long missed) {
        for (int i = Math.min(LARGEST_POOLED, sizeClass(missed + 1) - 1); i >= SMALLEST; i--) {
            ArrowBuf coldest = takeColdest(free[i]);
            if (coldest != null) {
                missedBytes.addAndGet(-coldest.capacity());
                needIdle(coldest.capacity());
                coldest.close();
                return;
            }
        }
    }

    private void needIdle(long size) {
        long idle = idleBytes.addAndGet(-size);
        if (idle < unneededBytes) {
            unneededBytes = idle;
        }
    }

    void recycle(ArrowBuf block) {
        long size = block.capacity();
        usedBytes.addAndGet(-size);
        int sizeClass = sizeClass(size);
        if (sizeClass <= LARGEST_POOLED && idleBytes.addAndGet(size) <= emptyLimit) {
            putIdle(free[sizeClass], block);
        } else {
            if (sizeClass <= LARGEST_POOLED) {
                idleBytes.addAndGet(-size);
            }
            block.close();
        }
    }

    /** Makes room to remember what so many threads read, if there is less yet. */
    void rememberFor(int threads) {
        remembered.allow(threads * REMEMBERED_PER_THREAD);
    }

    /** Takes back a block whose contents may be wanted again. */
    void remember(ArrowBuf block, ContentKey contents, Object note) {
        List<ArrowBuf> displaced = new ArrayList<>(0);
        if (sizeClass(block.capacity()) > LARGEST_POOLED || !remembered.offer(contents, note, block, displaced)) {
            recycle(block);
            return;
        }
        usedBytes.addAndGet(-block.capacity());
        for (ArrowBuf empty : displaced) {
            idleBytes.addAndGet(empty.capacity());
            putIdle(free[sizeClass(empty.capacity())], empty);
        }
        trim(emptyLimit);
    }

    /**
     * Frees idle memory, so that it and what is in use keep within a limit together. A little may always lie idle.
     *
     * @param bytes what the limit leaves
     */
    void keepIdleWithin(long bytes) {
        long bound = Math.max(least, bytes);
        while (idleBytes.get() + remembered.bytes() > bound) {
            ArrowBuf forgotten = remembered.takeEldest();
            if (forgotten == null) {
                trim(bound);
                return;
            }
            forgotten.close();
        }
    }

    /** Frees empty blocks that nobody needed since the last call, when a query ends: the next one is likely to need the others again. */
    void settle() {
        trim(idleBytes.get() - unneededBytes);
        unneededBytes = idleBytes.get();
        missedBytes.set(0);
    }

    /** A block that holds contents, from now on in use; null when none does. */
    RememberedBlocks.Remembered recall(ContentKey contents) {
        RememberedBlocks.Remembered found = remembered.take(contents);
        if (found != null) {
            usedBytes.addAndGet(found.block().capacity());
        }
        return found;
    }

    /** Whether a block of so many bytes with these contents would be kept with them, if it were given back now. */
    boolean wouldRemember(ContentKey contents, long bytes) {
        return remembered.wouldTake(contents, compactSize(bytes));
    }

    /** The note beside contents that a block holds, or null. */
    Object noteOf(ContentKey contents) {
        return remembered.note(contents);
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
}
