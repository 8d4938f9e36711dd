package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Memory;

/** Bitmaps that grow at their end, least significant bit first; eight bytes behind the end are written, too. */
public final class Bits {
    private static final int CHUNK = 56;

    private Bits() {}

    /**
     * Appends bits from elsewhere.
     *
     * @param sourceBit the address of the first bit: eight times the byte's address, plus the bit
     * @return how many are set
     */
    public static int append(long bitmap, int offset, long sourceBit, int count) {
        int ones = 0;
        for (int done = 0; done < count; done += CHUNK) {
            int now = Math.min(CHUNK, count - done);
            long bit = sourceBit + done;
            long chunk = Memory.getLong(bit >>> 3) >>> (bit & 7) & (1L << now) - 1;
            ones += Long.bitCount(chunk);
            put(bitmap, offset + done, chunk);
        }
        return ones;
    }

    /** Appends the same bit many times. */
    public static void appendRun(long bitmap, int offset, boolean set, int count) {
        for (int done = 0; done < count; done += CHUNK) {
            int now = Math.min(CHUNK, count - done);
            put(bitmap, offset + done, set ? (1L << now) - 1 : 0);
        }
    }

    private static void put(long bitmap, int offset, long chunk) {
        long word = bitmap + (offset >>> 3);
        int shift = offset & 7;
        Memory.putLong(word, Memory.getLong(word) & (1L << shift) - 1 | chunk << shift);
    }

    /** Whether a bit is set. */
    public static boolean get(long bitmap, int index) {
        return (Memory.getByte(bitmap + (index >>> 3)) >>> (index & 7) & 1) != 0;
    }

    /**
     * Replaces positions in a bitmap by how many bits before them are set, and drops those whose own bit is not set.
     *
     * @param indexes ascending positions, changed
     * @param count how many positions
     * @param kept gets a bit for each position: whether it was kept
     * @param keptOffset where those bits begin
     * @return how many were kept
     */
    public static int rank(long bitmap, int[] indexes, int count, long kept, int keptOffset) {
        int left = 0;
        int word = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            int index = indexes[i];
            for (; word < index >>> 6; word++) {
                before += Long.bitCount(Memory.getLong(bitmap + 8L * word));
            }
            // Bits behind the end of the bitmap are not looked at: the shift drops all from the position on.
            long bits = Memory.getLong(bitmap + 8L * word);
            boolean set = (bits >>> (index & 63) & 1) != 0;
            appendRun(kept, keptOffset + i, set, 1);
            indexes[left] = before + Long.bitCount(bits & (1L << (index & 63)) - 1);
            left += set ? 1 : 0;
        }
        return left;
    }

    /** Turns bytes of 0 and 1 into bits. */
    public static void pack(long bytes, long bitmap, int count) {
        for (int i = 0; i < count; i += 8) {
            int now = Math.min(8, count - i);
            int packed = 0;
            for (int j = 0; j < now; j++) {
                packed |= (Memory.getByte(bytes + i + j) & 1) << j;
            }
            Memory.putByte(bitmap + (i >>> 3), (byte) packed);
        }
    }

    /**
     * Moves values that stand side by side to where the bitmap has a bit set; the other places become zero, so that
     * whoever looks at them finds no wild code or address.
     *
     * @param values the address of the first value's place
     * @param width bytes per value
     * @param bitOffset where in the bitmap the places begin
     * @param places how many places
     * @param count how many values: as many as bits are set
     */
    public static void spread(long values, int width, long bitmap, int bitOffset, int places, int count) {
        int source = count;
        for (int place = places - 1; place >= source; place--) {
            if (get(bitmap, bitOffset + place)) {
                source--;
                move(values + (long) source * width, values + (long) place * width, width);
            } else {
                clear(values + (long) place * width, width);
            }
        }
    }

    private static void clear(long target, int width) {
        switch (width) {
            case 1 -> Memory.putByte(target, (byte) 0);
            case 2 -> Memory.putShort(target, (short) 0);
            case 4 -> Memory.putInt(target, 0);
            case 8 -> Memory.putLong(target, 0);
            default -> {
                Memory.putLong(target, 0);
                Memory.putLong(target + 8, 0);
            }
        }
    }

    /** Copies one value of 1, 2, 4, 8 or 16 bytes. */
    public static void move(long source, long target, int width) {
        switch (width) {
            case 1 -> Memory.putByte(target, Memory.getByte(source));
            case 2 -> Memory.putShort(target, Memory.getShort(source));
            case 4 -> Memory.putInt(target, Memory.getInt(source));
            case 8 -> Memory.putLong(target, Memory.getLong(source));
            default -> {
                Memory.putLong(target, Memory.getLong(source));
                Memory.putLong(target + 8, Memory.getLong(source + 8));
            }
        }
    }
}
