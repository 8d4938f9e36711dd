package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;

/** Decompresses LZ4 blocks, raw or in Hadoop's frames. Every length is checked against both ends. */
final class Lz4 {
    private static final int MIN_MATCH = 4;

    private Lz4() {}

    /** Decompresses a raw block and returns its size. */
    static long decompress(long source, int sourceLength, long target, int length) {
        long in = source;
        long inEnd = source + sourceLength;
        long out = target;
        long outEnd = target + length;
        while (in < inEnd) {
            int token = Memory.getByte(in++) & 0xff;
            long literals = (long) token >>> 4;
            if (literals == 15) {
                int more;
                do {
                    CorruptDataException.check(in < inEnd, "a compressed page ends early");
                    more = Memory.getByte(in++) & 0xff;
                    literals += more;
                } while (more == 255);
            }
            CorruptDataException.check(
                    literals <= inEnd - in && literals <= outEnd - out, "a compressed page has wrong lengths");
            Memory.copy(in, out, literals);
            in += literals;
            out += literals;
            if (in == inEnd) {
                break;
            }
            CorruptDataException.check(inEnd - in >= 2, "a compressed page ends early");
            int distance = Memory.getShort(in) & 0xffff;
            in += 2;
            long match = (long) (token & 15) + MIN_MATCH;
            if ((token & 15) == 15) {
                int more;
                do {
                    CorruptDataException.check(in < inEnd, "a compressed page ends early");
                    more = Memory.getByte(in++) & 0xff;
                    match += more;
                } while (more == 255);
            }
            CorruptDataException.check(
                    distance > 0 && distance <= out - target && match <= outEnd - out,
                    "a compressed page has wrong lengths");
            out = copyMatch(out, distance, match);
        }
        return out - target;
    }

    private static long copyMatch(long out, int distance, long match) {
        long end = out + match;
        long position = out;
        if (distance >= 8) {
            for (; position + 8 <= end; position += 8) {
                Memory.putLong(position, Memory.getLong(position - distance));
            }
        }
        for (; position < end; position++) {
            Memory.putByte(position, Memory.getByte(position - distance));
        }
        return end;
    }

    /**
     * Decompresses what writers call LZ4: Hadoop's frames (big-endian size of the result and of the block before each
     * block), or a raw block from those who did not know about the frames.
     */
    static long decompressFramed(long source, int sourceLength, long target, int length) {
        long in = source;
        long inEnd = source + sourceLength;
        long written = 0;
        while (inEnd - in >= 8) {
            long size = Integer.reverseBytes(Memory.getInt(in)) & 0xffffffffL;
            long block = Integer.reverseBytes(Memory.getInt(in + 4)) & 0xffffffffL;
            if (size > length - written || block > inEnd - in - 8) {
                return decompress(source, sourceLength, target, length);
            }
            long count = decompress(in + 8, (int) block, target + written, (int) size);
            CorruptDataException.check(count == size, "a compressed page has wrong lengths");
            written += count;
            in += 8 + block;
        }
        return in == inEnd ? written : decompress(source, sourceLength, target, length);
    }
}
