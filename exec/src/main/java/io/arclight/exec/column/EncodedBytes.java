package io.arclight.exec.column;

import io.arclight.exec.memory.Memory;

/**
 * Byte strings within row keys. For equality: the length as int, then the bytes. For order: blocks of eight bytes, padded
 * with zeros, each followed by how many of its bytes count, or by 9 when another block follows.
 */
public final class EncodedBytes {
    private static final int BLOCK = 8;
    private static final byte MORE = BLOCK + 1;

    private EncodedBytes() {}

    /** The number of bytes of an encoded string, the byte for null included. */
    static int length(int bytes, boolean ordered) {
        return ordered ? 1 + (BLOCK + 1) * Math.max(1, (bytes + BLOCK - 1) / BLOCK) : 5 + bytes;
    }

    /** Writes a string and returns the address behind. */
    static long write(long source, int length, boolean ordered, long target) {
        if (!ordered) {
            Memory.putInt(target, length);
            Memory.copyShort(source, target + 4, length);
            return target + 4 + length;
        }
        long at = target;
        int left = length;
        long from = source;
        while (left > BLOCK) {
            Memory.putLong(at, Memory.getLong(from));
            Memory.putByte(at + BLOCK, MORE);
            at += BLOCK + 1;
            from += BLOCK;
            left -= BLOCK;
        }
        Memory.putLong(at, 0);
        Memory.copyShort(from, at, left);
        Memory.putByte(at + BLOCK, (byte) left);
        return at + BLOCK + 1;
    }

    /**
     * Copies a string out of its encoding for order.
     *
     * @param mask 0, or -1 when every byte is inverted
     * @param target room for the string
     */
    public static void read(long encoded, long mask, int length, long target) {
        long from = encoded;
        for (int i = 0; i < length; i++) {
            Memory.putByte(target + i, (byte) (Memory.getByte(from + i % BLOCK) ^ mask));
            from += i % BLOCK == BLOCK - 1 ? BLOCK + 1 : 0;
        }
    }

    /** The length of an encoded string. */
    public static int length(long encoded, boolean ordered, long mask) {
        if (!ordered) {
            return Memory.getInt(encoded);
        }
        int length = 0;
        long marker = encoded + BLOCK;
        while ((byte) (Memory.getByte(marker) ^ mask) == MORE) {
            length += BLOCK;
            marker += BLOCK + 1;
        }
        return length + (byte) (Memory.getByte(marker) ^ mask);
    }

    /** The address behind an encoded string of a length. */
    public static long end(long encoded, boolean ordered, int length) {
        return encoded + length(length, ordered) - 1;
    }
}
