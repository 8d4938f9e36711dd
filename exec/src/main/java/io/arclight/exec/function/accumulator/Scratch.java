package io.arclight.exec.function.accumulator;

/** Arrays for the values of one batch, reused from batch to batch. */
public final class Scratch {
    private final long[][] longs = new long[2][0];
    private final double[][] doubles = new double[2][0];

    long[] longs(int array, int count) {
        if (longs[array].length < count) {
            longs[array] = new long[count];
        }
        return longs[array];
    }

    double[] doubles(int array, int count) {
        if (doubles[array].length < count) {
            doubles[array] = new double[count];
        }
        return doubles[array];
    }
}
