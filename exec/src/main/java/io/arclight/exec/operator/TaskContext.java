package io.arclight.exec.operator;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.TaskClock;
import io.arclight.exec.schedule.QueryContext;

/**
 * What the operators of one task share.
 *
 * @param query the query
 * @param stage the stage's number, from 0
 * @param task the task's number within its stage, from 0
 * @param clock keeps the times of the task's operators apart
 */
public record TaskContext(QueryContext query, int stage, int task, TaskClock clock) {
    /** A task with a clock of its own. */
    public TaskContext(QueryContext query, int stage, int task) {
        this(query, stage, task, new TaskClock(query.metrics().isCpuTimed()));
    }

    /** An account for an operator that never spills. */
    public MemoryAccount account(String owner) {
        return query.memory().account(label(owner));
    }

    /** An account for an operator that keeps the spill contract of {@link MemoryAccount}. */
    public MemoryAccount spillableAccount(String owner) {
        return query.memory().spillableAccount(label(owner));
    }

    /** Throws when the query is to end. */
    public void checkCancelled() {
        query.cancellation().check();
    }

    private String label(String owner) {
        return owner + " (stage " + stage + ", task " + task + ")";
    }
}
