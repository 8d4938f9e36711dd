package io.arclight.exec.column.group;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of one size that never move, numbered in the order they were made, in chunks that grow from small to large. */
public final class GroupRows implements AutoCloseable {
    private static final int FIRST_ROWS = 32;
    private static final int LARGEST_BYTES = 1 << 20;
    /** Memory is zeroed in pieces that stay in the cache until their rows are made. */
    private static final int ZEROED_BYTES = 1 << 12;

    private final int rowBytes;
    private final MemoryAccount account;
    private final List<Buffer> chunks = new ArrayList<>();
    /** The number of the first row of each chunk. */
    private int[] firstRows = new int[8];

    /** The chunk that rows are made in; those behind it wait for more rows. */
    private int current = -1;

    private int size;
    private long next;
    private long end;
    /** Where the zeros behind the last row end. */
    private long zeroed;

    /**
     * No rows.
     *
     * @param rowBytes the size of a row, a positive multiple of 8
     */
    public GroupRows(int rowBytes, MemoryAccount account) {
        this.rowBytes = rowBytes;
        this.account = account;
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** Makes a row of zeros and returns its address. */
    public long append() {
        if (next == end) {
            grow();
        }
        long row = next;
        next += rowBytes;
        size++;
        if (next > zeroed) {
            zeroAhead();
        }
        return row;
    }

    private void zeroAhead() {
        long to = Math.min(end, Math.max(next, zeroed + ZEROED_BYTES));
        Memory.fill(zeroed, to - zeroed, (byte) 0);
        zeroed = to;
    }

    /** Chunks grow by a quarter of what is there, so that a step is small against the memory that is left. */
    private void grow() {
        if (current + 1 == chunks.size()) {
            long wanted = Math.max((long) FIRST_ROWS * rowBytes, Math.min(LARGEST_BYTES, (long) size * rowBytes / 4));
            chunks.add(account.allocate(wanted));
            if (chunks.size() > firstRows.length) {
                firstRows = Arrays.copyOf(firstRows, 2 * firstRows.length);
            }
        }
        open(current + 1);
    }

    private void open(int chunk) {
        current = chunk;
        firstRows[chunk] = size;
        next = chunks.get(chunk).address();
        zeroed = next;
        end = next + chunks.get(chunk).capacity() / rowBytes * rowBytes;
    }

    /** The addresses of rows by their numbers, plus an offset. */
    public void addresses(int from, int count, int offset, long[] addresses) {
        int chunk = Arrays.binarySearch(firstRows, 0, current + 1, from);
        chunk = chunk < 0 ? -chunk - 2 : chunk;
        int done = 0;
        while (done < count) {
            int behind = chunk < current ? Math.min(count, firstRows[chunk + 1] - from) : count;
            long address = chunks.get(chunk).address() + (long) (from + done - firstRows[chunk]) * rowBytes + offset;
            for (int i = done; i < behind; i++) {
                addresses[i] = address + (long) (i - done) * rowBytes;
            }
            done = behind;
            chunk++;
        }
    }

    /** Forgets every row; keeps the first chunk. */
    public void clear() {
        for (int i = chunks.size() - 1; i > 0; i--) {
            chunks.remove(i).release();
        }
        restart();
    }

    /** Forgets every row and keeps the memory for as many. */
    public void restart() {
        size = 0;
        if (!chunks.isEmpty()) {
            open(0);
        }
    }

    @Override
    public void close() {
        chunks.forEach(Buffer::release);
        chunks.clear();
        current = -1;
        size = 0;
        next = 0;
        end = 0;
        zeroed = 0;
    }
}
