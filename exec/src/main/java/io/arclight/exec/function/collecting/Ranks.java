package io.arclight.exec.function.collecting;

import java.util.Arrays;

/**
 * Values by their rank, from 0 for the smallest: found by partitioning around pivots, without sorting when few ranks are
 * asked for. Doubles rank as {@link Double#compare} has them.
 */
final class Ranks {
    /** More ranks than this are worth sorting for. */
    private static final int MOST_SELECTED = 4;
    /** Ranges of so few values are sorted. */
    private static final int FEW = 16;

    private final long[] values;
    private boolean sorted;
    /** A rank whose value is in its place, with smaller ones before and larger ones behind; -1 for none. */
    private int placed = -1;

    private Ranks(long[] values, int asked) {
        this.values = values;
        if (asked > MOST_SELECTED) {
            Arrays.sort(values);
            sorted = true;
        }
    }

    /**
     * Ranks of longs.
     *
     * @param values the values, which are put in another order
     * @param asked about how many ranks will be asked for
     */
    static Ranks of(long[] values, int asked) {
        return new Ranks(values, asked);
    }

    /** Ranks of doubles, for {@link #number}. */
    static Ranks of(double[] numbers, int asked) {
        long[] values = new long[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = flip(Double.doubleToLongBits(numbers[i]));
        }
        return new Ranks(values, asked);
    }

    /** Between the bits of a double and a long of the same order. */
    private static long flip(long bits) {
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /** How many values there are. */
    int count() {
        return values.length;
    }

    /** The double of a rank. */
    double number(int rank) {
        return Double.longBitsToDouble(flip(at(rank)));
    }

    /** The value of a rank. */
    long at(int rank) {
        int from = rank >= placed ? Math.max(0, placed) : 0;
        int end = rank <= placed ? placed + 1 : values.length;
        placed = rank;
        // Pivots that keep being bad ones end in sorting what is left.
        int rounds = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(values.length));
        while (!sorted && end - from > FEW && rounds-- > 0) {
            long pivot = pivot(from, end);
            int left = from;
            int right = end - 1;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long value = values[left];
                    values[left++] = values[right];
                    values[right--] = value;
                }
            }
            if (rank <= right) {
                end = right + 1;
            } else if (rank >= left) {
                from = left;
            } else {
                return values[rank];
            }
        }
        if (!sorted) {
            Arrays.sort(values, from, end);
        }
        return values[rank];
    }

    /** The middle one of the first, middle and last value. */
    private long pivot(int from, int end) {
        long first = values[from];
        long middle = values[from + (end - from >> 1)];
        long last = values[end - 1];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }
}
