package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/** Copies values at given positions side by side, by width. */
public final class Gather {
    private Gather() {}

    /**
     * Copies fixed-width values. Position -1 copies the first value; even an empty buffer has room for one.
     *
     * @param width 1, 2, 4, 8 or 16 bytes
     * @param source the address of value 0
     * @param positions what to copy
     * @param from the first position that counts
     * @param count how many positions count
     * @param target where to write
     */
    public static void fixedWidth(int width, long source, int[] positions, int from, int count, long target) {
        int end = from + count;
        switch (width) {
            case 1 -> {
                for (int i = from; i < end; i++) {
                    Memory.putByte(target + (i - from), Memory.getByte(source + Math.max(positions[i], 0)));
                }
            }
            case 2 -> {
                for (int i = from; i < end; i++) {
                    Memory.putShort(target + 2L * (i - from), Memory.getShort(source + 2L * Math.max(positions[i], 0)));
                }
            }
            case 4 -> {
                for (int i = from; i < end; i++) {
                    Memory.putInt(target + 4L * (i - from), Memory.getInt(source + 4L * Math.max(positions[i], 0)));
                }
            }
            case 8 -> {
                for (int i = from; i < end; i++) {
                    Memory.putLong(target + 8L * (i - from), Memory.getLong(source + 8L * Math.max(positions[i], 0)));
                }
            }
            case 16 -> {
                for (int i = from; i < end; i++) {
                    long value = source + 16L * Math.max(positions[i], 0);
                    long slot = target + 16L * (i - from);
                    Memory.putLong(slot, Memory.getLong(value));
                    Memory.putLong(slot + 8, Memory.getLong(value + 8));
                }
            }
            default -> throw new IllegalArgumentException("width " + width);
        }
    }

    /** The validity of some positions, where -1 is null. */
    static Validity validity(Validity source, int[] positions, int count, MemoryAccount account) {
        if (!source.hasNulls() && !hasNegative(positions, count)) {
            return Validity.ALL_VALID;
        }
        Buffer bitmap = account.allocate((count + 7) / 8);
        int valid = 0;
        for (int start = 0; start < count; start += 8) {
            int bits = 0;
            int end = Math.min(8, count - start);
            for (int bit = 0; bit < end; bit++) {
                int position = positions[start + bit];
                if (position >= 0 && source.isValid(position)) {
                    bits |= 1 << bit;
                }
            }
            valid += Integer.bitCount(bits);
            Memory.putByte(bitmap.address() + (start >>> 3), (byte) bits);
        }
        return Validity.of(bitmap, count - valid);
    }

    /** The bits at some positions; those of -1 are undefined. */
    static Buffer bits(long source, int[] positions, int count, MemoryAccount account) {
        Buffer target = account.allocate((count + 7) / 8);
        for (int start = 0; start < count; start += 8) {
            int bits = 0;
            int end = Math.min(8, count - start);
            for (int bit = 0; bit < end; bit++) {
                int position = Math.max(positions[start + bit], 0);
                bits |= (Memory.getByte(source + (position >>> 3)) >>> (position & 7) & 1) << bit;
            }
            Memory.putByte(target.address() + (start >>> 3), (byte) bits);
        }
        return target;
    }

    private static boolean hasNegative(int[] positions, int count) {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= positions[i];
        }
        return all < 0;
    }
}
