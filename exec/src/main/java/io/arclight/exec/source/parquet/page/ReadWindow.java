package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A stretch of a file in memory, for one task. All columns of a row group read their pages through one window, so that
 * pages are decompressed from where the operating system put them.
 */
public final class ReadWindow implements AutoCloseable {
    /** The number of files whose pages are not remembered. */
    public static final long FORGOTTEN = 0;

    /** Bytes that a window holds at most. */
    public static final int CAPACITY = 1 << 20;

    private static final int MAX_IDLE = 64;
    private static final ConcurrentLinkedDeque<ByteBuffer> IDLE = new ConcurrentLinkedDeque<>();

    private final FileChannel channel;
    private final long file;
    private final ByteBuffer buffer;
    private final long address;
    private long start;
    private int length;
    private long bytesRead;
    private long pagesRead;
    private long pagesRecalled;
    private long pagesSkipped;
    private boolean closed;

    /**
     * A window on a file that the caller keeps open.
     *
     * @param file the number of this version of the file, under which pages are remembered; {@link #FORGOTTEN} when none are
     */
    public ReadWindow(FileChannel channel, long file) {
        ByteBuffer idle = IDLE.pollFirst();
        this.channel = channel;
        this.file = file;
        this.buffer = idle == null ? ByteBuffer.allocateDirect(CAPACITY) : idle;
        this.address = Memory.address(buffer);
    }

    /**
     * Brings bytes of the file into memory.
     *
     * @param position where they begin
     * @param needed how many are needed, at most the capacity
     * @param wanted how many are worth reading at once
     * @return their address, valid until the next call
     */
    public long load(long position, int needed, int wanted) throws IOException {
        if (position < start || position + needed > start + length) {
            start = position;
            length = 0;
            buffer.clear().limit(Math.min(CAPACITY, Math.max(needed, wanted)));
            while (length < needed) {
                int count = channel.read(buffer, position + length);
                if (count < 0) {
                    throw new EOFException("the file ends at byte " + (position + length));
                }
                length += count;
                bytesRead += count;
            }
        }
        return address + (position - start);
    }

    /** A copy of bytes of the file. */
    public byte[] copy(long position, int count) throws IOException {
        return Memory.toArray(load(position, count, count), count);
    }

    /** Counts a data page that is read. */
    void countRead() {
        pagesRead++;
    }

    /** Counts a page that was in memory, decompressed. */
    void countRecalled() {
        pagesRecalled++;
    }

    /** Counts a data page that is gone past. */
    void countSkipped() {
        pagesSkipped++;
    }

    /** How many data pages were read. */
    public long pagesRead() {
        return pagesRead;
    }

    /** How many pages, dictionaries included, were in memory, decompressed. */
    public long pagesRecalled() {
        return pagesRecalled;
    }

    /** How many data pages were gone past, without decompressing them. */
    public long pagesSkipped() {
        return pagesSkipped;
    }

    /** The number of this version of the file. */
    long file() {
        return file;
    }

    /** The bytes read from the file so far. */
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (IDLE.size() < MAX_IDLE) {
                IDLE.addFirst(buffer);
            }
        }
    }
}
