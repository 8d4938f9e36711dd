package io.arclight.exec.source.block;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import java.io.IOException;

/**
 * Reads a range of a file in blocks of whole records. To a range belong the records that begin in it, so the first one
 * skips the rest of a record that began before, and the last record may end behind it.
 */
public final class RecordBlocks implements AutoCloseable {
    /** Bytes behind each block that may be read and, the first of them, written. */
    public static final int SLACK = 64;

    /** Bytes of a block, slack and all: within a core's cache. The first one is smaller, since many files are. */
    private static final int BLOCK = 256 << 10;

    private static final int FIRST_BLOCK = 64 << 10;
    private static final long MAX_RECORD = Integer.MAX_VALUE - 1024;
    private static final int BYTE_ORDER_MARK = 0xbfbbef;

    private final ByteSource source;
    private final RecordBorders borders;
    private final MemoryAccount account;
    private final Cancellation cancellation;
    private final long end;
    private long filePosition;
    private boolean skipsFirst;
    private boolean isAtStart;
    private boolean isExhausted;
    private boolean isDone;
    private Buffer buffer;
    private int used;

    /**
     * A reader.
     *
     * @param source the file from {@code start - 1} on, or from 0
     * @param start where the range begins
     * @param end where it ends; {@link Long#MAX_VALUE} for the end of the file
     */
    public RecordBlocks(
            ByteSource source,
            long start,
            long end,
            RecordBorders borders,
            MemoryAccount account,
            Cancellation cancellation) {
        this.source = source;
        this.end = end;
        this.borders = borders;
        this.account = account;
        this.cancellation = cancellation;
        this.filePosition = Math.max(0, start - 1);
        this.skipsFirst = start > 0;
        this.isAtStart = start == 0;
    }

    /**
     * A block of whole records.
     *
     * @param buffer the memory, owned by whoever got the block
     * @param start the address of the first record
     * @param end the address behind the last one
     */
    public record Block(Buffer buffer, long start, long end) {}

    /** The next block, or null at the end. */
    public Block next() throws IOException {
        while (!isDone) {
            cancellation.check();
            fill();
            if (skipsFirst && !skipFirst()) {
                continue;
            }
            int length = wholeRecords();
            if (length > 0) {
                return cut(length);
            }
            if (isExhausted) {
                isDone = true;
            } else if (!isDone) {
                grow();
            }
        }
        return null;
    }

    private void fill() throws IOException {
        if (buffer == null) {
            buffer = account.allocate(FIRST_BLOCK);
            used = 0;
        }
        int room = capacity();
        while (!isExhausted && used < room) {
            int count = source.read(buffer.address() + used, room - used);
            if (count < 0) {
                isExhausted = true;
            } else {
                used += count;
            }
        }
        if (isAtStart) {
            isAtStart = false;
            if (used >= 3 && (Memory.getInt(buffer.address()) & 0xffffff) == BYTE_ORDER_MARK) {
                drop(3);
            }
        }
    }

    private int capacity() {
        return (int) Math.min(MAX_RECORD, buffer.capacity() - SLACK);
    }

    private void drop(int bytes) {
        Memory.copy(buffer.address() + bytes, buffer.address(), used - bytes);
        used -= bytes;
        filePosition += bytes;
    }

    /** Goes past the record that began before the range; false when its end is not in the block. */
    private boolean skipFirst() {
        int border = RecordBorders.firstLineEnd(buffer.address(), used, 0);
        if (border < 0) {
            isDone = isExhausted;
            drop(used);
            return false;
        }
        skipsFirst = false;
        drop(border);
        return true;
    }

    /** The bytes of the whole records in the block, as far as they belong to the range. */
    private int wholeRecords() {
        if (filePosition >= end) {
            isDone = true;
            return 0;
        }
        if (filePosition + used >= end) {
            // The last record of the range is the one that contains the byte before its end.
            int last = RecordBorders.firstLineEnd(buffer.address(), used, (int) (end - 1 - filePosition));
            if (last >= 0 || isExhausted) {
                isDone = true;
                return last >= 0 ? last : used;
            }
        }
        if (isExhausted) {
            isDone = true;
            return used;
        }
        return borders.lastRecordEnd(buffer.address(), used);
    }

    private Block cut(int length) {
        Buffer whole = buffer;
        int rest = used - length;
        buffer = null;
        used = 0;
        if (!isDone) {
            try {
                buffer = account.allocate(Math.max(BLOCK, rest + SLACK));
            } catch (RuntimeException e) {
                whole.release();
                throw e;
            }
            Memory.copy(whole.address() + length, buffer.address(), rest);
            used = rest;
        }
        filePosition += length;
        return new Block(whole, whole.address(), whole.address() + length);
    }

    private void grow() {
        if (buffer.capacity() >= MAX_RECORD) {
            throw new IllegalStateException("a record is longer than 2 GiB");
        }
        Buffer larger = account.allocate(Math.min(MAX_RECORD, 2 * buffer.capacity()));
        Memory.copy(buffer.address(), larger.address(), used);
        buffer.release();
        buffer = larger;
    }

    /** The bytes read from the file itself so far. */
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public void close() throws IOException {
        if (buffer != null) {
            buffer.release();
            buffer = null;
        }
        source.close();
    }
}
