package io.arclight.planner.explain;

import io.arclight.exec.plan.PlanNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one step of a plan did in a run.
 *
 * @param number its number, from 1 at the top
 * @param stage the stage that ran it; empty when it merely passed on the stream of the result
 * @param node the step
 * @param text the step in one line
 * @param reason why it was chosen, when there was a choice
 * @param rowsIn rows it took
 * @param rowsOut rows it gave; of an exchange those it took in, however often they were read
 * @param estimatedRows how many the planner expected it to give, when it did
 * @param nanos time of all tasks in this step alone
 * @param cpuNanos CPU time among it
 * @param peakBytes the sum of the tasks' memory peaks
 * @param spilledBytes bytes written to disk because memory was short
 * @param counters what else it counted: row groups and pages read and skipped, bytes read, build rows
 * @param inputs the steps below, fewer than the node's where a step is shown elsewhere already
 */
public record StepProfile(
        int number,
        Optional<Integer> stage,
        PlanNode node,
        String text,
        Optional<String> reason,
        long rowsIn,
        long rowsOut,
        Optional<Double> estimatedRows,
        long nanos,
        long cpuNanos,
        long peakBytes,
        long spilledBytes,
        Map<String, Long> counters,
        List<StepProfile> inputs) {
    /**
     * How far the estimate is off: the larger of estimated and actual rows by the smaller, each taken as one at least; 1
     * when it was right or there was none.
     */
    public double qError() {
        double actual = Math.max(1, rowsOut);
        double estimated = Math.max(1, estimatedRows.orElse(actual));
        return Math.max(actual / estimated, estimated / actual);
    }

    /** The first word of the text. */
    public String name() {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
