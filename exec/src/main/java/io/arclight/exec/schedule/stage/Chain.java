package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.hash.ChainJoins;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What distinguishes one chain of a stage's operators from the others.
 *
 * @param run the stage
 * @param branch the branch it belongs to
 * @param number its number within the branch
 * @param context the task that runs it
 * @param joins its joins with a build side that all chains share
 */
record Chain(StageRun run, Branch branch, int number, TaskContext context, ChainJoins joins) {
    /** A chain without operators yet. */
    Chain(StageRun run, Branch branch, int number, TaskContext context) {
        this(run, branch, number, context, new ChainJoins());
    }

    /** The same chain for an input of a union, whose joins have nothing to do with those of the others. */
    Chain apart() {
        return new Chain(run, branch, number, context);
    }

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
