package io.arclight.exec.function.value;

import io.arclight.exec.memory.Memory;

/** What is done with runs of bytes at an address. */
public final class Bytes {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private Bytes() {}

    /** A run of 1 to 8 bytes as a word whose lowest byte is the first; zeros behind them. No other bytes are read. */
    public static long word(long address, int length) {
        if (length >= Integer.BYTES) {
            long last = Memory.getInt(address + length - Integer.BYTES) & 0xffffffffL;
            return Memory.getInt(address) & 0xffffffffL | last << 8 * (length - Integer.BYTES);
        }
        int middle = length >>> 1;
        int last = length - 1;
        return Memory.getByte(address) & 0xffL
                | (Memory.getByte(address + middle) & 0xffL) << 8 * middle
                | (Memory.getByte(address + last) & 0xffL) << 8 * last;
    }

    /** Whether two runs are the same. */
    public static boolean equal(long left, long right, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if (Memory.getLong(left + i) != Memory.getLong(right + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (Memory.getByte(left + i) != Memory.getByte(right + i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte that differs, or the length. */
    public static int mismatch(long left, long right, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long difference = Memory.getLong(left + i) ^ Memory.getLong(right + i);
            if (difference != 0) {
                return i + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
        }
        while (i < length && Memory.getByte(left + i) == Memory.getByte(right + i)) {
            i++;
        }
        return i;
    }

    /**
     * Copies ASCII text with its letters of one case turned into the other, eight at a time.
     *
     * @param first {@code 'a'} to turn small letters into capitals, {@code 'A'} for the reverse
     */
    public static void copyInOtherCase(long source, long target, int length, char first) {
        long fromFirst = (0x80 - first) * LOW_BITS;
        long behindLast = (0x80 - first - 26) * LOW_BITS;
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long bytes = Memory.getLong(source + i);
            long letters = (bytes + fromFirst) & ~(bytes + behindLast) & HIGH_BITS;
            Memory.putLong(target + i, bytes ^ letters >>> 2);
        }
        for (; i < length; i++) {
            byte b = Memory.getByte(source + i);
            Memory.putByte(target + i, (byte) (b >= first && b < first + 26 ? b ^ 0x20 : b));
        }
    }

    /** Whether no byte has its high bit set. */
    public static boolean isAscii(long address, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if ((Memory.getLong(address + i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (Memory.getByte(address + i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of bytes that do not continue a code point. */
    public static int codePoints(long address, int length) {
        int continuations = 0;
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long word = Memory.getLong(address + i);
            // A continuation byte has bit 7 set and bit 6 clear.
            continuations += Long.bitCount(word & ~(word << 1) & HIGH_BITS);
        }
        for (; i < length; i++) {
            continuations += isContinuation(Memory.getByte(address + i)) ? 1 : 0;
        }
        return length - continuations;
    }

    /** Whether a byte is the second or a later one of a code point. */
    public static boolean isContinuation(byte value) {
        return (value & 0xc0) == 0x80;
    }

    /** The number of bytes of the code point that a byte begins; 1 for bytes that begin none. */
    public static int codePointWidth(byte first) {
        if (first >= 0 || (first & 0x40) == 0) {
            return 1;
        }
        return (first & 0x20) == 0 ? 2 : (first & 0x10) == 0 ? 3 : 4;
    }

    /** The offset of the first occurrence of a run within another one, at or behind an offset; -1 when none. */
    public static int indexOf(long text, int textLength, long part, int partLength, int from) {
        if (partLength == 0) {
            return Math.min(from, textLength);
        }
        byte first = Memory.getByte(part);
        byte last = Memory.getByte(part + partLength - 1);
        int at = candidate(text, textLength, partLength, first, last, from);
        while (at >= 0 && !equal(text + at, part, partLength)) {
            at = candidate(text, textLength, partLength, first, last, at + 1);
        }
        return at;
    }

    /**
     * The first offset, at or behind one, where a part of some length may be: its first and its last byte are there. -1 when
     * there is none. Looks at eight offsets at a time.
     *
     * @param partLength the part's length, 1 at least
     * @param first the part's first byte
     * @param last the part's last byte
     */
    public static int candidate(long text, int textLength, int partLength, byte first, byte last, int from) {
        int lastStart = textLength - partLength;
        int at = from;
        if (lastStart - at >= Long.BYTES - 1) {
            long firsts = (first & 0xffL) * LOW_BITS;
            long lasts = (last & 0xffL) * LOW_BITS;
            long toLast = text + partLength - 1;
            for (; at <= lastStart - (Long.BYTES - 1); at += Long.BYTES) {
                // Bytes that are zero stand where both agree; those behind a zero byte may be taken for one, never
                // those before.
                long differs = (Memory.getLong(text + at) ^ firsts) | (Memory.getLong(toLast + at) ^ lasts);
                long agrees = (differs - LOW_BITS) & ~differs & HIGH_BITS;
                if (agrees != 0) {
                    return at + (Long.numberOfTrailingZeros(agrees) >>> 3);
                }
            }
        }
        for (; at <= lastStart; at++) {
            if (Memory.getByte(text + at) == first && Memory.getByte(text + at + partLength - 1) == last) {
                return at;
            }
        }
        return -1;
    }
}
