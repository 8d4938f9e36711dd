package io.arclight.exec.function.predicate;

/** Some whole numbers, hashed. */
public final class LongSet {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final boolean[] used;
    private final int shift;

    LongSet(long[] values) {
        int bits = Math.max(3, 33 - Integer.numberOfLeadingZeros(values.length));
        slots = new long[1 << bits];
        used = new boolean[1 << bits];
        shift = 64 - bits;
        for (long value : values) {
            int slot = slot(value);
            slots[slot] = value;
            used[slot] = true;
        }
    }

    boolean contains(long value) {
        return used[slot(value)];
    }

    /** The slot of a value, or the free one where it would be. */
    private int slot(long value) {
        int slot = (int) (value * MIX >>> shift);
        while (used[slot] && slots[slot] != value) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
