package io.arclight.exec.operator.join.table;

/**
 * How the words of several keys become a single long: each counts from its least value on the build side, and is a digit of
 * a number. The long of a row in which every key lies within its range is from 0 to below {@link #range()}, and no two such
 * rows with different keys have the same. A single key stands for itself.
 */
final class KeyPacking {
    private final long[] minimums;
    private final long[] maximums;
    private final long[] factors;
    private final long range;

    private KeyPacking(long[] minimums, long[] maximums, long[] factors, long range) {
        this.minimums = minimums;
        this.maximums = maximums;
        this.factors = factors;
        this.range = range;
    }

    /**
     * The packing of keys, or null when their ranges are too wide.
     *
     * @param minimums the least word of each key
     * @param maximums the greatest, which is less than the least when there are no words
     */
    static KeyPacking of(long[] minimums, long[] maximums) {
        int keys = minimums.length;
        long[] factors = new long[keys];
        long range = 1;
        for (int i = keys - 1; i >= 0 && keys > 1; i--) {
            factors[i] = range;
            long values = Math.max(1, maximums[i] - minimums[i] + 1);
            boolean overflows = maximums[i] >= minimums[i] && maximums[i] - minimums[i] < 0;
            if (overflows || Math.multiplyHigh(range, values) != 0 || range * values <= 0) {
                return null;
            }
            range *= values;
        }
        return new KeyPacking(minimums, maximums, factors, range);
    }

    /** The number of keys. */
    int keys() {
        return factors.length;
    }

    /** Whether there is but one key, which stands for itself. */
    boolean isSingle() {
        return factors.length == 1;
    }

    /** How many values the longs of several keys have at most. */
    long range() {
        return range;
    }

    /**
     * Packs rows.
     *
     * @param words the keys, at least two
     * @param values receives a long per row
     * @param outside receives whether some key lies outside of its range, so that the row equals none of the build side
     * @return whether some row does
     */
    boolean pack(KeyWords words, int count, long[] values, boolean[] outside) {
        boolean any = false;
        for (int key = 0; key < factors.length; key++) {
            any |= key == 0
                    ? first(words.of(key), count, values, outside)
                    : next(key, words.of(key), count, values, outside);
        }
        return any;
    }

    private boolean first(long[] words, int count, long[] values, boolean[] outside) {
        long minimum = minimums[0];
        long maximum = maximums[0];
        long factor = factors[0];
        boolean any = false;
        for (int i = 0; i < count; i++) {
            long word = words[i];
            boolean out = word < minimum | word > maximum;
            values[i] = (word - minimum) * factor;
            outside[i] = out;
            any |= out;
        }
        return any;
    }

    private boolean next(int key, long[] words, int count, long[] values, boolean[] outside) {
        long minimum = minimums[key];
        long maximum = maximums[key];
        long factor = factors[key];
        boolean any = false;
        for (int i = 0; i < count; i++) {
            long word = words[i];
            boolean out = word < minimum | word > maximum;
            values[i] += (word - minimum) * factor;
            outside[i] |= out;
            any |= out;
        }
        return any;
    }

    /** The part of a key in the long of a row. */
    long digit(int key, long word) {
        return (word - minimums[key]) * factors[key];
    }
}
