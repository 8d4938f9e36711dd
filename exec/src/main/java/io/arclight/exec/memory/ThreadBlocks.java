package io.arclight.exec.memory;

import java.util.ArrayDeque;
import org.apache.arrow.memory.ArrowBuf;

/**
 * Empty blocks that one thread of a query has given back and keeps for its next batch, accounted as in use by the query. So
 * threads need not agree on counters and lists of the process for every column they make, and get blocks that their core's
 * cache still holds. Thread safe, for whoever asks for the blocks back.
 */
final class ThreadBlocks {
    /** What the columns of a few batches take. */
    private static final long MOST_BYTES = 1 << 20;

    private static final int LARGEST = 17;

    private final MemoryPool pool;
    /** By exponent of their size, the last used first. */
    private final ArrayDeque<ArrowBuf>[] blocks;

    private long bytes;
    private boolean closed;

    @SuppressWarnings("unchecked")
    ThreadBlocks(MemoryPool pool) {
        this.pool = pool;
        this.blocks = new ArrayDeque[LARGEST + 1];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new ArrayDeque<>();
        }
    }

    /** Whether blocks of a size are kept at all. */
    static boolean fits(long size) {
        return size <= 1 << LARGEST && Long.bitCount(size) == 1;
    }

    /** A block of a size that fits, or null. */
    synchronized ArrowBuf take(long size) {
        ArrowBuf block = list(size).pollFirst();
        if (block != null) {
            bytes -= size;
        }
        return block;
    }

    /** Takes a block of a size that fits; false when there is no room for it. */
    synchronized boolean keep(ArrowBuf block) {
        long size = block.capacity();
        if (closed || bytes + size > MOST_BYTES) {
            return false;
        }
        list(size).addFirst(block);
        bytes += size;
        return true;
    }

    /** Gives all blocks back to the pool; the number of their bytes. */
    synchronized long empty() {
        long given = bytes;
        for (ArrayDeque<ArrowBuf> list : blocks) {
            for (ArrowBuf block = list.pollFirst(); block != null; block = list.pollFirst()) {
                pool.recycle(block);
            }
        }
        bytes = 0;
        return given;
    }

    /** The same, and keeps none from now on. */
    synchronized long close() {
        closed = true;
        return empty();
    }

    private ArrayDeque<ArrowBuf> list(long size) {
        return blocks[Long.numberOfTrailingZeros(size)];
    }
}
