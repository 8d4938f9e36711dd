package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.EngineKind;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the engines did a suite.
 *
 * @param title the suite, its scale, the threads
 * @param runs how often each query was to be run
 * @param queries the outcome of each query
 * @param notes what else a reader wants to know
 */
public record SuiteOutcome(
        String title, List<EngineKind> engines, int runs, List<QueryOutcome> queries, List<String> notes) {
    /** Whether every query succeeded everywhere. */
    public boolean isGood() {
        return queries.stream().allMatch(QueryOutcome::isGood);
    }

    /** The geometric mean of the first engine's warm times over another's, over the queries that both ran to the same result. */
    public OptionalDouble geometricMean(int other) {
        OptionalDouble logarithm = queries.stream()
                .filter(query -> query.isComparable(0, other))
                .mapToDouble(query -> Math.log(query.ratio(0, other)))
                .average();
        return logarithm.isPresent() ? OptionalDouble.of(Math.exp(logarithm.getAsDouble())) : logarithm;
    }
}
