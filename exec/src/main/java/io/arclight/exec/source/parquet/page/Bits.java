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
            long chunk = chunk(sourceBit + done, now);
            ones += Long.bitCount(chunk);
            put(bitmap, offset + done, chunk);
        }
        return ones;
    }

    /** So many bits from one on, in a word. */
    private static long chunk(long bit, int count) {
        return Memory.getLong(bit >>> 3) >>> (bit & 7) & (1L << count) - 1;
    }

    /** Appends the same bit many times. */
    public static void appendRun(long bitmap, int offset, boolean set, int count) {
        long bits = set ? -1 : 0;
        if (count <= CHUNK) {
            put(bitmap, offset, bits & (1L << count) - 1);
            return;
        }
        int head = -offset & 7;
        put(bitmap, offset, bits & (1L << head) - 1);
        int bytes = (count - head) / 8;
        Memory.fill(bitmap + (offset + head >>> 3), bytes, (byte) bits);
        int tail = count - head - 8 * bytes;
        put(bitmap, offset + count - tail, bits & (1L << tail) - 1);
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
     * @param bitOffset where in the bitmap, which has room for eight more bytes, the places begin
     * @param places how many places
     * @param count how many values: as many as bits are set
     */
    public static void spread(long values, int width, long bitmap, int bitOffset, int places, int count) {
        if (count == 0) {
            Memory.fill(values, (long) places * width, (byte) 0);
            return;
        }
        int source = count - 1;
        int place = places - 1;
        while (place > source) {
            // The bit of the last place left on top, below it those of the places before.
            int now = Math.min(CHUNK, place + 1);
            long bits = chunk(8 * bitmap + bitOffset + place - now + 1, now) << Long.SIZE - now;
            place -= now;
            long first = values + (long) width * (place + 1);
            // Widths of most columns as constants, so that the compiler makes a loop for each.
            switch (width) {
                case 4 -> place(values, source, first, 4, bits, now);
                case 8 -> place(values, source, first, 8, bits, now);
                default -> place(values, source, first, width, bits, now);
            }
            source -= Long.bitCount(bits);
        }
    }

    /** Moves values up to a last one to those places, from the last on, of which a bit is set, the last place's on top. */
    private static void place(long values, int last, long firstPlace, int width, long bits, int places) {
        int source = last;
        long left = bits;
        for (int place = places - 1; place >= 0; place--) {
            long mask = left >> Long.SIZE - 1;
            // Before the first value there are only nulls.
            long value = values + (long) width * Math.max(source, 0);
            long target = firstPlace + (long) width * place;
            switch (width) {
                case 4 -> Memory.putInt(target, Memory.getInt(value) & (int) mask);
                case 8 -> Memory.putLong(target, Memory.getLong(value) & mask);
                case 16 -> {
                    long high = Memory.getLong(value + 8) & mask;
                    Memory.putLong(target, Memory.getLong(value) & mask);
                    Memory.putLong(target + 8, high);
                }
                case 2 -> Memory.putShort(target, (short) (Memory.getShort(value) & mask));
                default -> Memory.putByte(target, (byte) (Memory.getByte(value) & mask));
            }
            source += (int) mask;
            left <<= 1;
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
