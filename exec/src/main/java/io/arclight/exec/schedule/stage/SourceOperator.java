package io.arclight.exec.schedule.stage;

import io.arclight.exec.column.Batch;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.function.IntSupplier;

/** Reads one piece of a source after the other, as long as there is one to take. */
final class SourceOperator implements Operator {
    private final RowSource source;
    private final IntSupplier pieces;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private Operator current;
    private boolean ended;

    /**
     * A reader of pieces.
     *
     * @param pieces gives the next piece's number, -1 when there is none left
     */
    SourceOperator(RowSource source, IntSupplier pieces, TaskContext context, OperatorMetrics metrics) {
        this.source = source;
        this.pieces = pieces;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        while (!ended) {
            if (current == null) {
                int piece = pieces.getAsInt();
                if (piece < 0) {
                    ended = true;
                    return null;
                }
                current = source.open(piece, context, metrics);
            }
            Batch batch = current.next();
            if (batch != null) {
                if (!source.isPartitioned()) {
                    context.query().metrics().addScannedRows(batch.rowCount());
                }
                return batch;
            }
            current.close();
            current = null;
            context.query().metrics().morselDone();
            context.checkCancelled();
        }
        return null;
    }

    @Override
    public void close() {
        ended = true;
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
