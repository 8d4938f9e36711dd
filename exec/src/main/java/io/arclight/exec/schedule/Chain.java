package io.arclight.exec.schedule;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import java.util.function.IntSupplier;

/**
 * What distinguishes one chain of a stage's operators from the others.
 *
 * @param run the stage
 * @param context the task it runs in
 * @param piece the partition or the piece it is for; -1 when the task's chain takes any piece
 */
record Chain(StageRun run, TaskContext context, int piece) {
    /** Whether a fragment has anything to do in this chain. */
    boolean concerns(Fragment fragment) {
        return run.mode() != Stage.Mode.PIECE || fragment.contains(run.pieceSource(piece));
    }

    /** The reader of a source. */
    SourceOperator source(Fragment fragment, OperatorMetrics metrics) {
        IntSupplier pieces = run.pieces(fragment, piece);
        return new SourceOperator(run.source(fragment), pieces, context, metrics);
    }

    OperatorMetrics metrics(Fragment fragment) {
        return run.metrics(fragment);
    }
}
