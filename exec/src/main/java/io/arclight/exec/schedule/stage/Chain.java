package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What distinguishes one chain of a stage's operators from the others.
 *
 * @param run the stage
 * @param branch the branch it belongs to
 * @param number its number within the branch
 * @param context the task that runs it
 */
record Chain(StageRun run, Branch branch, int number, TaskContext context) {
    /** Whether a fragment has anything to do in this chain. */
    boolean concerns(Fragment fragment) {
        return branch.concerns(fragment, number);
    }

    /** The reader of a source. */
    SourceOperator source(Fragment fragment) {
        return new SourceOperator(run.source(fragment), branch.pieces(fragment, number), context, metrics(fragment));
    }

    /** The reader of a source that leaves out rows by itself; empty when the fragment is no such source. */
    Optional<Operator> source(Fragment fragment, Expression condition) {
        if (!fragment.isSource()) {
            return Optional.empty();
        }
        return run.source(fragment)
                .filtered(condition)
                .map(rows -> new SourceOperator(rows, branch.pieces(fragment, number), context, metrics(fragment)));
    }

    /**
     * What the chains share for a fragment, made by the first that asks.
     *
     * @param maker takes the number of chains that share it
     */
    public <T> T shared(Fragment fragment, IntFunction<T> maker) {
        return run.shared(fragment, () -> maker.apply(run.chainsWith(fragment)));
    }

    OperatorMetrics metrics(Fragment fragment) {
        return run.metrics(fragment);
    }
}
