package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.schedule.Cancellation;
import java.io.IOException;

/** The bytes of one column chunk, read forward. */
final class ChunkInput {
    private static final int READ_AHEAD = 64 << 10;

    private final ReadWindow window;
    private final long end;
    private final Cancellation cancellation;
    private long position;
    private int expectedPage = READ_AHEAD;

    ChunkInput(ReadWindow window, long start, long end, Cancellation cancellation) {
        this.window = window;
        this.position = start;
        this.end = end;
        this.cancellation = cancellation;
    }

    /** The place in the file of the next bytes. */
    long position() {
        return position;
    }

    /** Bytes left in the chunk. */
    long remaining() {
        return end - position;
    }

    /**
     * Copies the next bytes, as many as there are up to a number, without going forward.
     *
     * @param ahead how many bytes to read at once
     */
    byte[] peek(int most, int ahead) {
        int count = (int) Math.min(most, remaining());
        return Memory.toArray(load(count, ahead), count);
    }

    /** How many bytes to read at once when pages are wanted, not only their headers. */
    int ahead() {
        return expectedPage;
    }

    /** Goes forward. */
    void skip(long bytes) {
        position += bytes;
    }

    /** The address of the next bytes, valid until the next call of anything here; at most the window's capacity. */
    long load(int bytes) {
        return load(bytes, expectedPage);
    }

    private long load(int bytes, int ahead) {
        CorruptDataException.check(bytes <= remaining(), "it ends within a page");
        try {
            int wanted = (int) Math.min(remaining(), ahead);
            return window.load(position, bytes, wanted);
        } catch (IOException e) {
            throw new CorruptDataException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Whether a page's bytes fit into the window; if so, {@link #load} gives them without a copy.
     *
     * @param bytes the page's size
     */
    boolean fitsWindow(int bytes) {
        expectedPage = (int) Math.min(ReadWindow.CAPACITY, (long) bytes + READ_AHEAD / 4);
        return bytes <= ReadWindow.CAPACITY;
    }

    /** Copies the next bytes to an address and goes past them. */
    void copyTo(long address, int bytes) {
        CorruptDataException.check(bytes <= remaining(), "it ends within a page");
        fitsWindow(bytes);
        long target = address;
        int left = bytes;
        while (left > 0) {
            cancellation.check();
            int count = Math.min(left, ReadWindow.CAPACITY);
            Memory.copy(load(count), target, count);
            target += count;
            left -= count;
            position += count;
        }
    }
}
