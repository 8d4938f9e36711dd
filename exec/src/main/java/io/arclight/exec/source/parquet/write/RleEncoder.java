package io.arclight.exec.source.parquet.write;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.column.GrowingBuffer;

/** Writes Parquet's hybrid of run-length and bit-packed unsigned integers. */
final class RleEncoder {
    private static final int GROUP = 8;
    private static final int MAX_GROUPS = 1 << 20;

    private RleEncoder() {}

    /**
     * Encodes ints.
     *
     * @param source the ints, 4 bytes each
     * @param width bits per value
     */
    static void encode(long source, int count, int width, GrowingBuffer out) {
        int position = 0;
        int packedFrom = 0;
        while (position < count) {
            int run = run(source, position, count);
            if (run >= GROUP) {
                // Packed values come in groups of eight: the run gives what is missing to the last one.
                int missing = (GROUP - (position - packedFrom) % GROUP) % GROUP;
                int end = position + missing;
                if (run - missing >= GROUP) {
                    pack(source, packedFrom, end, width, out);
                    repeat(Memory.getInt(source + 4L * position), run - missing, width, out);
                    packedFrom = position + run;
                }
            }
            position += run;
        }
        pack(source, packedFrom, count, width, out);
    }

    private static int run(long source, int from, int count) {
        int value = Memory.getInt(source + 4L * from);
        int end = from + 1;
        while (end < count && Memory.getInt(source + 4L * end) == value) {
            end++;
        }
        return end - from;
    }

    /** Writes one value many times. */
    static void repeat(int value, int count, int width, GrowingBuffer out) {
        if (count == 0) {
            return;
        }
        varint((long) count << 1, out);
        for (int bits = 0; bits < width; bits += 8) {
            Memory.putByte(out.append(1), (byte) (value >>> bits));
        }
    }

    private static void pack(long source, int from, int to, int width, GrowingBuffer out) {
        for (int start = from; start < to; start += MAX_GROUPS * GROUP) {
            int end = (int) Math.min(to, (long) start + MAX_GROUPS * GROUP);
            int groups = (end - start + GROUP - 1) / GROUP;
            varint((long) groups << 1 | 1, out);
            packGroups(source, start, end, width, out.append((long) groups * width));
        }
    }

    private static void packGroups(long source, int from, int to, int width, long target) {
        long pending = 0;
        int bits = 0;
        long place = target;
        int padded = from + (to - from + GROUP - 1) / GROUP * GROUP;
        for (int i = from; i < padded; i++) {
            long value = i < to ? Memory.getInt(source + 4L * i) & 0xffffffffL : 0;
            pending |= value << bits;
            bits += width;
            while (bits >= 8) {
                Memory.putByte(place++, (byte) pending);
                pending >>>= 8;
                bits -= 8;
            }
        }
    }

    private static void varint(long value, GrowingBuffer out) {
        long left = value;
        while (left > 0x7f) {
            Memory.putByte(out.append(1), (byte) (left | 0x80));
            left >>>= 7;
        }
        Memory.putByte(out.append(1), (byte) left);
    }

    /** The bits that values up to a largest one need. */
    static int bitWidth(int largest) {
        return 32 - Integer.numberOfLeadingZeros(largest);
    }
}
