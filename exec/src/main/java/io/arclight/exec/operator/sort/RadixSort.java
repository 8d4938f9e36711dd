package io.arclight.exec.operator.sort;

import io.arclight.exec.memory.Memory;
import java.util.Arrays;

/**
 * Sorts entries of 16 bytes (an unsigned long to sort by, and a long that goes with it) digit by digit, the lowest first.
 * Digits that are the same in all entries cost nothing. Stable.
 */
final class RadixSort {
    static final int WIDTH = 16;

    private static final int DIGITS = Long.BYTES;
    private static final int VALUES = 256;
    private static final int INSERTION = 24;
    private static final long CHECK_EVERY = 1 << 20;

    private final Runnable cancellationCheck;
    private final long[][] counts = new long[DIGITS][VALUES];

    /**
     * A sorter.
     *
     * @param cancellationCheck called now and then; throws to end the sort
     */
    RadixSort(Runnable cancellationCheck) {
        this.cancellationCheck = cancellationCheck;
    }

    /**
     * Sorts.
     *
     * @param entries the address of the first entry
     * @param count how many entries
     * @param spare as much room again
     */
    void sort(long entries, long count, long spare) {
        if (count <= INSERTION) {
            insertionSort(entries, count);
            return;
        }
        count(entries, count);
        long from = entries;
        long to = spare;
        for (int digit = 0; digit < DIGITS; digit++) {
            if (startPositions(counts[digit], count)) {
                scatter(from, count, to, digit * Byte.SIZE, counts[digit]);
                long other = from;
                from = to;
                to = other;
            }
        }
        if (from != entries) {
            Memory.copy(from, entries, count * WIDTH);
        }
    }

    private static void insertionSort(long entries, long count) {
        for (long i = 1; i < count; i++) {
            long key = Memory.getLong(entries + i * WIDTH);
            long value = Memory.getLong(entries + i * WIDTH + 8);
            long at = entries + i * WIDTH;
            while (at > entries && Long.compareUnsigned(Memory.getLong(at - WIDTH), key) > 0) {
                Memory.putLong(at, Memory.getLong(at - WIDTH));
                Memory.putLong(at + 8, Memory.getLong(at - WIDTH + 8));
                at -= WIDTH;
            }
            Memory.putLong(at, key);
            Memory.putLong(at + 8, value);
        }
    }

    private void count(long entries, long count) {
        for (long[] digit : counts) {
            Arrays.fill(digit, 0);
        }
        long end = entries + count * WIDTH;
        for (long at = entries; at < end; at += WIDTH) {
            long key = Memory.getLong(at);
            counts[0][(int) key & 0xff]++;
            counts[1][(int) (key >>> 8) & 0xff]++;
            counts[2][(int) (key >>> 16) & 0xff]++;
            counts[3][(int) (key >>> 24) & 0xff]++;
            counts[4][(int) (key >>> 32) & 0xff]++;
            counts[5][(int) (key >>> 40) & 0xff]++;
            counts[6][(int) (key >>> 48) & 0xff]++;
            counts[7][(int) (key >>> 56)]++;
        }
    }

    /** Turns counts into first positions; false when a single value has all entries. */
    private static boolean startPositions(long[] counts, long total) {
        long start = 0;
        for (int value = 0; value < VALUES; value++) {
            long own = counts[value];
            if (own == total) {
                return false;
            }
            counts[value] = start;
            start += own;
        }
        return true;
    }

    private void scatter(long from, long count, long to, int shift, long[] positions) {
        for (long start = 0; start < count; start += CHECK_EVERY) {
            cancellationCheck.run();
            long end = from + Math.min(count, start + CHECK_EVERY) * WIDTH;
            for (long at = from + start * WIDTH; at < end; at += WIDTH) {
                long key = Memory.getLong(at);
                long target = to + positions[(int) (key >>> shift) & 0xff]++ * WIDTH;
                Memory.putLong(target, key);
                Memory.putLong(target + 8, Memory.getLong(at + 8));
            }
        }
    }
}
