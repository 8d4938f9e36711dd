package io.arclight.planner.explain;

import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a run of a query spent its time, memory and reading: for people as {@link #text()}, for programs by its parts. Taken
 * at one moment; of a query that still runs it says what has been so far.
 *
 * @param phaseNanos nanoseconds of each phase
 * @param peakBytes the most bytes the query held at a time; 0 while it runs
 * @param root the last step, with those below it
 * @param stages the stages, in the order they ran
 */
public record QueryProfile(Map<Phase, Long> phaseNanos, long peakBytes, StepProfile root, List<StageProfile> stages) {
    static final String ROWS_READ = "rows read";

    /** What was measured of a plan. */
    public static QueryProfile of(PlanExplanation plan, QueryMetrics metrics) {
        return new ProfileReader(plan, metrics).read();
    }

    /** All steps from the top, inputs after the steps that take them, each once. */
    public List<StepProfile> steps() {
        List<StepProfile> steps = new ArrayList<>();
        collect(root, steps);
        return steps;
    }

    private static void collect(StepProfile step, List<StepProfile> into) {
        into.add(step);
        step.inputs().forEach(input -> collect(input, into));
    }

    /** Nanoseconds of all phases. */
    public long totalNanos() {
        return phaseNanos.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Bytes that were written to disk because memory was short. */
    public long spilledBytes() {
        return steps().stream().mapToLong(StepProfile::spilledBytes).sum();
    }

    /** Rows that scans looked at, those that they left out themselves included. */
    public long rowsScanned() {
        return steps().stream()
                .filter(step -> step.node() instanceof Scan)
                .mapToLong(step -> step.counters().getOrDefault(ROWS_READ, step.rowsOut()))
                .sum();
    }

    /** The sum of a counter over all steps. */
    public long counter(String name) {
        return steps().stream()
                .mapToLong(step -> step.counters().getOrDefault(name, 0L))
                .sum();
    }

    /** What EXPLAIN ANALYZE prints. */
    public String text() {
        return new ProfileText(this).text();
    }
}
