package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.Optional;

/** Where a stage's rows come from, in pieces that tasks take. Thread safe. */
interface RowSource {
    /** The number of pieces. */
    int pieces();

    /** Whether pieces are the partitions of an exchange, to be kept apart by stages that work partition by partition. */
    boolean isPartitioned();

    /** The same pieces, without the rows for which a condition is not true; empty when the stage has to do that. */
    default Optional<RowSource> filtered(Expression condition) {
        return Optional.empty();
    }

    /** Reads a piece. */
    Operator open(int piece, TaskContext context, OperatorMetrics metrics);
}
