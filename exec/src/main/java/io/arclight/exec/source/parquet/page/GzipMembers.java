package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;
import java.util.zip.Inflater;

/** Finds the deflated data in gzip members that stand one behind the other; checksums are not compared. */
final class GzipMembers {
    private static final int MAGIC = 0x8b1f;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int HAS_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final long end;
    private long position;

    GzipMembers(long address, int length) {
        this.position = address;
        this.end = address + length;
    }

    /** Goes past the header of the next member, if there is one. */
    boolean begin(Inflater inflater) {
        if (end - position < HEADER + TRAILER || (Memory.getShort(position) & 0xffff) != MAGIC) {
            return false;
        }
        inflater.reset();
        int flags = Memory.getByte(position + 3);
        position += HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            position += 2 + (Memory.getShort(position) & 0xffff);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CRC) != 0) {
            position += 2;
        }
        CorruptDataException.check(position < end, "a compressed page ends early");
        return true;
    }

    private void skipText() {
        while (position < end && Memory.getByte(position) != 0) {
            position++;
        }
        position++;
    }

    /** Gives the inflater more to do. */
    void feed(Inflater inflater, byte[] piece) {
        int count = (int) Math.min(piece.length, end - position);
        CorruptDataException.check(count > 0, "a compressed page ends early");
        Memory.copy(position, piece, 0, count);
        position += count;
        inflater.setInput(piece, 0, count);
    }

    /** Whether all input was handed out. */
    boolean isExhausted() {
        return position >= end;
    }

    /** Goes past the trailer of a member that is inflated. */
    void end(Inflater inflater) {
        position += TRAILER - inflater.getRemaining();
    }
}
