package io.arclight.planner.explain;

/**
 * What one stage did in a run.
 *
 * @param number from 0, in the order the stages ran
 * @param tasks how many tasks ran it
 * @param wallNanos from the start of its first task to the end of its last
 * @param taskNanos time its tasks ran, summed
 * @param cpuNanos CPU time of its tasks
 * @param rowsIn rows its scans and exchanges gave it
 * @param rowsOut rows it passed on
 */
public record StageProfile(
        int number, int tasks, long wallNanos, long taskNanos, long cpuNanos, long rowsIn, long rowsOut) {
    /** The part of its tasks' time, from 0 to 1, in which no CPU worked for it: waiting for files, disks, other tasks, a CPU. */
    public double idle() {
        double available = (double) wallNanos * tasks;
        return available == 0 ? 0 : Math.max(0, 1 - cpuNanos / available);
    }
}
