package io.arclight.exec.schedule;

import io.arclight.exec.plan.PlanNode;

/**
 * Runs plans. A plan is cut into stages at its exchanges; at most {@code arclight.task.threads} threads work on the first
 * of them that has work, and on later ones whose inputs are ready when it has none; the last stage's rows are streamed.
 * Thread safe.
 */
public final class QueryExecutor {
    /**
     * Runs a plan. Nothing happens before the first batch is asked for. Whatever ends the stream (its end, an error,
     * {@link BatchStream#close()}) ends all tasks and closes the context's memory.
     *
     * @param root the last step
     * @param context the execution; each needs one of its own
     */
    public BatchStream execute(PlanNode root, QueryContext context) {
        // The stream's end cancels its tasks, which must not look like a wish of the user.
        QueryContext own = new QueryContext(
                context.settings(),
                context.startTime(),
                context.user(),
                context.memory(),
                context.metrics(),
                context.cancellation().child(),
                context.runtimeFilters(),
                context.repetition());
        return new ResultStream(root.schema(), own, new QueryRun(root, own));
    }
}
