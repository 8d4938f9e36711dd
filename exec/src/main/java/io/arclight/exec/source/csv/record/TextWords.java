package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;

/** Finds bytes in words of text, whose first byte is the lowest. A byte is found by the high bit where it stands. */
final class TextWords {
    static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = ONES * 0x7f;
    private static final long HIGH_BITS = ONES * 0x80;

    private TextWords() {}

    /** The bytes that are zero. */
    static long zeros(long word) {
        return ~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS);
    }

    /** The bytes up to the carriage return, which is the last line end; bytes behind the first found may be others. */
    static long controls(long word) {
        return (word - ONES * ('\r' + 1)) & ~word & HIGH_BITS;
    }

    /** The bytes that are zero; those behind the first found may be others. */
    static long firstZero(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }

    /** How many bytes were found up to each byte and with it. */
    static long counts(long found) {
        return (found >>> 7) * ONES;
    }

    /** How many bytes were found in all. */
    static int count(long counts) {
        return (int) (counts >>> 56);
    }

    /** The bytes up to which at least some number, 1 to 8, were found. */
    static long reaching(long counts, int number) {
        return (counts | HIGH_BITS) - ONES * number & HIGH_BITS;
    }

    /** The address of the first byte found. */
    static long address(long base, long found) {
        return base + (Long.numberOfTrailingZeros(found) >>> 3);
    }

    /** Whether a byte ends lines. */
    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** The address of the next line end. Up to 23 bytes behind it are read. */
    static long nextLineEnd(long from) {
        long at = from;
        while (true) {
            long first = controls(Memory.getLong(at));
            long second = controls(Memory.getLong(at + Long.BYTES));
            while ((first | second) == 0) {
                at += 2 * Long.BYTES;
                first = controls(Memory.getLong(at));
                second = controls(Memory.getLong(at + Long.BYTES));
            }
            long found = first != 0 ? address(at, first) : address(at + Long.BYTES, second);
            if (isLineEnd(Memory.getByte(found))) {
                return found;
            }
            at = found + 1;
        }
    }
}
