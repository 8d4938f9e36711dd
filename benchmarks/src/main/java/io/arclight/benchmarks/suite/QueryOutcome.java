package io.arclight.benchmarks.suite;

import java.util.List;
import java.util.Optional;

/**
 * How the engines did a query.
 *
 * @param query its name
 * @param measurements one for each engine, in their order
 * @param difference how the engines' results differ, if they do
 */
public record QueryOutcome(String query, List<Measurement> measurements, Optional<String> difference) {
    /** Whether every engine ran it, and to the same result. */
    public boolean isGood() {
        return difference.isEmpty() && measurements.stream().allMatch(Measurement::isComplete);
    }

    /** Whether two engines' times may be compared: both ran it to the same result. */
    public boolean isComparable(int engine, int other) {
        return difference.isEmpty()
                && measurements.get(engine).isComplete()
                && measurements.get(other).isComplete();
    }

    /** An engine's warm time over another's. */
    public double ratio(int engine, int other) {
        return measurements.get(engine).warm() / measurements.get(other).warm();
    }
}
