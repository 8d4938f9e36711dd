package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;

/**
 * Decompresses Snappy blocks. Reads and writes nothing outside the block and its target, whatever the block says.
 *
 * <p>Columns of numbers are short literals and copies in turn, so the fast loop takes one of each per turn, both out of
 * one word loaded. What bounds it is how soon the place of the next tag is known; lengths of copies and offsets come from
 * a table instead of branches that would be mispredicted.
 */
final class Snappy {
    /** Bytes that a turn of the fast loop may look at: a literal of 4 and its tag, then a tag and a literal of 16. */
    private static final int SOURCE_MARGIN = 24;
    /** Bytes that a turn of the fast loop may write, useful or not. */
    private static final int TARGET_MARGIN = 80;

    /** The longest literal whose length is in its tag. */
    private static final int SHORT_LITERAL = 60;

    private static final int LONGEST_COPY = 64;

    /**
     * By tag of a copy with an offset of up to two bytes: its length (bits 0 to 7), the offset's bits that are in the tag
     * (bits 8 to 10), and a mask for the bytes of the offset (bits 16 to 31). 0 for other tags.
     */
    private static final int[] COPIES = copies();

    private final long target;
    private final long inEnd;
    private final long outEnd;
    private long in;
    private long out;

    private Snappy(long source, int sourceLength, long target, int length) {
        this.in = source;
        this.inEnd = source + sourceLength;
        this.target = target;
        this.out = target;
        this.outEnd = target + length;
    }

    private static int[] copies() {
        int[] copies = new int[256];
        for (int tag = 0; tag < copies.length; tag++) {
            copies[tag] = switch (tag & 3) {
                case 1 -> 0xff << 16 | (tag >>> 5) << 8 | (tag >>> 2 & 7) + 4;
                case 2 -> 0xffff << 16 | (tag >>> 2) + 1;
                default -> 0;
            };
        }
        return copies;
    }

    /**
     * Decompresses a block.
     *
     * @param length bytes of the target
     * @return the size that the block declares; when it is another than the target's, nothing is written
     * @throws CorruptDataException when the block contradicts itself
     */
    static long decompress(long source, int sourceLength, long target, int length) {
        Snappy block = new Snappy(source, sourceLength, target, length);
        long declared = block.readLength();
        if (declared == length) {
            block.decompress();
        }
        return declared;
    }

    private long readLength() {
        long result = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            check(in < inEnd);
            byte b = Memory.getByte(in++);
            result |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw wrong();
    }

    private void decompress() {
        decompressFast();
        while (in < inEnd) {
            element();
        }
        check(out == outEnd);
    }

    private void decompressFast() {
        long first = target;
        long inLimit = inEnd - SOURCE_MARGIN;
        long outLimit = outEnd - TARGET_MARGIN;
        long s = in;
        long d = out;
        while (s < inLimit && d < outLimit) {
            long word = Memory.getLong(s);
            if ((word & 0xf3) == 0) {
                // A literal of 1 to 4 bytes; the next tag comes to the word's lowest byte.
                int length = (int) word >>> 2;
                Memory.putInt(d, (int) (word >>> 8));
                d += (length & 3) + 1;
                s += (length & 3) + 2;
                word = word >>> 16 >>> (word << 1);
            }
            int kind = (int) word & 3;
            if (kind == 0) {
                int length = Memory.getByte(s) >>> 2 & 63;
                if (length < 16) {
                    Memory.putLong(d, Memory.getLong(s + 1));
                    Memory.putLong(d + 8, Memory.getLong(s + 9));
                    s += length + 2;
                    d += length + 1;
                    continue;
                }
            } else {
                int copy = COPIES[(int) word & 0xff];
                int length = copy & 0xff;
                long offset = (word >>> 8 & copy >>> 16) + (copy & 0x700);
                long from = d - offset;
                if (offset >= Long.BYTES && from >= first) {
                    s += kind + 1;
                    Memory.putLong(d, Memory.getLong(from));
                    Memory.putLong(d + 8, Memory.getLong(from + 8));
                    if (length > 16) {
                        copyOn(from, d, (int) offset, length);
                    }
                    d += length;
                    continue;
                }
            }
            in = s;
            out = d;
            element();
            s = in;
            d = out;
        }
        in = s;
        out = d;
    }

    /** Copies what is behind the first 16 bytes, with an offset of at least 8, in whole words. */
    private static void copyOn(long from, long to, int offset, int length) {
        if (offset >= 16) {
            for (int i = 16; i < length; i += 16) {
                Memory.putLong(to + i, Memory.getLong(from + i));
                Memory.putLong(to + i + 8, Memory.getLong(from + i + 8));
            }
        } else if (offset == Long.BYTES) {
            // Loading what was stored just now would wait for it each time.
            long repeated = Memory.getLong(from);
            for (int i = 16; i < length; i += Long.BYTES) {
                Memory.putLong(to + i, repeated);
            }
        } else {
            for (int i = 16; i < length; i += Long.BYTES) {
                Memory.putLong(to + i, Memory.getLong(from + i));
            }
        }
    }

    /** Takes one literal or copy of any kind. */
    private void element() {
        int tag = Memory.getByte(in++) & 0xff;
        int bits = tag >>> 2;
        switch (tag & 3) {
            case 0 -> literal(bits < SHORT_LITERAL ? bits + 1L : readNumber(bits - SHORT_LITERAL + 1) + 1);
            case 1 -> copy((bits & 7) + 4, (long) (tag >>> 5) << 8 | readNumber(1));
            case 2 -> copy(bits + 1, readNumber(2));
            default -> copy(bits + 1, readNumber(4));
        }
    }

    private long readNumber(int bytes) {
        check(bytes <= inEnd - in);
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (Memory.getByte(in + i) & 0xffL) << 8 * i;
        }
        in += bytes;
        return number;
    }

    private void literal(long length) {
        check(length <= inEnd - in && length <= outEnd - out);
        if (length <= 64 && inEnd - in >= 64 && outEnd - out >= 64) {
            for (int i = 0; i < length; i += 16) {
                Memory.putLong(out + i, Memory.getLong(in + i));
                Memory.putLong(out + i + 8, Memory.getLong(in + i + 8));
            }
        } else {
            Memory.copy(in, out, length);
        }
        in += length;
        out += length;
    }

    private void copy(int length, long offset) {
        check(offset > 0 && offset <= out - target && length <= outEnd - out);
        long from = out - offset;
        if (outEnd - out < LONGEST_COPY + Long.BYTES) {
            for (int i = 0; i < length; i++) {
                Memory.putByte(out + i, Memory.getByte(from + i));
            }
        } else if (offset >= Long.BYTES) {
            for (int i = 0; i < length; i += Long.BYTES) {
                Memory.putLong(out + i, Memory.getLong(from + i));
            }
        } else {
            repeat(from, (int) offset, length);
        }
        out += length;
    }

    /** Writes fewer than eight bytes again and again. */
    private void repeat(long from, int period, int length) {
        long pattern = Memory.getLong(from) & -1L >>> 64 - 8 * period;
        for (int bits = 8 * period; bits < Long.SIZE; bits *= 2) {
            pattern |= pattern << bits;
        }
        int step = 8 / period * period;
        for (int i = 0; i < length; i += step) {
            Memory.putLong(out + i, pattern);
        }
    }

    private static void check(boolean condition) {
        if (!condition) {
            throw wrong();
        }
    }

    private static CorruptDataException wrong() {
        return new CorruptDataException("a compressed page has wrong lengths");
    }
}
