package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.worker.PeakMemory;
import java.util.Arrays;
import java.util.Optional;

/**
 * How an engine did a query.
 *
 * @param millis the time of each run in milliseconds, all rows fetched; fewer than asked for, perhaps none, after a failure
 * @param peak the most memory that was resident during any run
 * @param failure what went wrong
 */
public record Measurement(double[] millis, PeakMemory peak, Optional<String> failure) {
    private static final int COLD_RUNS = 2;

    /** Whether every run succeeded. */
    public boolean isComplete() {
        return failure.isEmpty() && millis.length > 0;
    }

    /** The time of a run, counted from 0; the last one's when there were fewer. */
    public double run(int number) {
        return millis[Math.min(number, millis.length - 1)];
    }

    /** The median time of the runs from the third on. */
    public double warm() {
        double[] sorted = Arrays.copyOfRange(millis, Math.min(COLD_RUNS, millis.length - 1), millis.length);
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
