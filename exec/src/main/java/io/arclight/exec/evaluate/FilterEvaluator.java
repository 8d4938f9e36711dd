package io.arclight.exec.evaluate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a batch for which a condition is true. One per task and thread. */
public final class FilterEvaluator implements AutoCloseable {
    private final Node node;
    private final List<SharedNode> shared = new ArrayList<>();
    private final Frame frame;

    /**
     * An evaluator within a task.
     *
     * @param condition a boolean over the columns of the batches to come
     * @param context the task
     * @param account pays for intermediate results; the caller's
     */
    public FilterEvaluator(Expression condition, TaskContext context, MemoryAccount account) {
        this(condition, Sessions.of(context), account);
    }

    /** An evaluator without a task. */
    public FilterEvaluator(Expression condition, SessionContext session, MemoryAccount account) {
        this.frame = new Frame(account, session);
        this.node = NodeCompiler.compile(List.of(condition), shared).get(0);
    }

    /**
     * The rows, among the selected ones, for which the condition is true; null counts as false.
     *
     * @return a selection that nobody changes later
     * @throws io.arclight.exec.error.ArclightException an error of the condition, with its place
     */
    public Selection evaluate(Batch batch) {
        frame.begin(batch);
        try {
            return node.filter(frame, batch.selection());
        } finally {
            shared.forEach(SharedNode::forget);
        }
    }

    /** Whether a condition cannot fail and depends on nothing but the row, so that it may be asked for any row at any time. */
    public static boolean isFree(Expression condition) {
        return isDeterministic(condition)
                && !NodeCompiler.compile(List.of(condition), new ArrayList<>())
                        .get(0)
                        .isFallible();
    }

    private static boolean isDeterministic(Expression expression) {
        boolean self =
                !(expression instanceof Call call) || call.function().traits().deterministic();
        return self && expression.children().stream().allMatch(FilterEvaluator::isDeterministic);
    }

    /** Gives back what is kept between batches. */
    @Override
    public void close() {
        node.close();
        frame.close();
    }
}
