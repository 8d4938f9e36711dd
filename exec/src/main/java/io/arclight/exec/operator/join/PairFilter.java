package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;

/** The residual condition of a join, if it has one. One per task. */
final class PairFilter implements AutoCloseable {
    private final JoinSpec spec;
    private final TaskContext context;
    private final MemoryAccount account;
    private FilterEvaluator evaluator;

    PairFilter(JoinSpec spec, TaskContext context, MemoryAccount account) {
        this.spec = spec;
        this.context = context;
        this.account = account;
    }

    boolean isNeeded() {
        return spec.residual().isPresent();
    }

    /** Which pairs of left and right rows it lets pass. */
    Selection passed(Batch pairs) {
        if (evaluator == null) {
            evaluator = new FilterEvaluator(spec.residual().orElseThrow(), context, account);
        }
        return evaluator.evaluate(pairs);
    }

    @Override
    public void close() {
        if (evaluator != null) {
            evaluator.close();
            evaluator = null;
        }
    }
}
