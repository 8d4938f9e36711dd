package io.arclight.exec.evaluate.loop;

import io.arclight.exec.memory.Memory;

/** Single bits and whole bitmaps, least significant bit first. Buffers have room for whole words. */
public final class Bits {
    private Bits() {}

    /** The bytes of so many bits in whole words. */
    public static long bytes(int count) {
        return (count + 63L) / 64 * 8;
    }

    /** A bit. */
    public static boolean get(long bits, int index) {
        return (Memory.getByte(bits + (index >>> 3)) >>> (index & 7) & 1) != 0;
    }

    /** Changes a bit. */
    public static void put(long bits, int index, boolean value) {
        long address = bits + (index >>> 3);
        int mask = 1 << (index & 7);
        int old = Memory.getByte(address);
        Memory.putByte(address, (byte) (value ? old | mask : old & ~mask));
    }

    /** Clears a bit. */
    public static void clear(long bits, int index) {
        put(bits, index, false);
    }

    /** Stores the word of 64 bits that ends with the bit of an index. */
    public static void putWord(long bits, int index, long word) {
        Memory.putLong(bits + (index >>> 6 << 3), word);
    }

    /** The word of 64 bits that begins at bit {@code 64 * index}. */
    public static long word(long bits, int index) {
        return Memory.getLong(bits + 8L * index);
    }

    /** The number of bits among the first ones that are set. */
    public static int count(long bits, int length) {
        int count = 0;
        int words = length >>> 6;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(word(bits, i));
        }
        int rest = length & 63;
        return rest == 0 ? count : count + Long.bitCount(word(bits, words) << (64 - rest));
    }

    /** Writes the positions of the bits among the first ones that are set; the number of them. */
    public static int positions(long bits, int length, int[] positions) {
        int count = 0;
        for (int start = 0; start < length; start += 64) {
            long word = word(bits, start >>> 6);
            int rest = length - start;
            if (rest < 64) {
                word &= (1L << rest) - 1;
            }
            while (word != 0) {
                positions[count++] = start + Long.numberOfTrailingZeros(word);
                word &= word - 1;
            }
        }
        return count;
    }

    /** Keeps the positions whose bit is set; {@code to} may be {@code from}. */
    public static int keep(long bits, int[] from, int count, int[] to) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int position = from[i];
            to[kept] = position;
            kept += Memory.getByte(bits + (position >>> 3)) >>> (position & 7) & 1;
        }
        return kept;
    }
}
