package io.arclight.exec.schedule.stage;

import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;

/**
 * The rows of an exchange; a piece is a run of partitions.
 *
 * @param rows the rows
 * @param bounds the first partition of each piece, then the number of partitions
 */
record ExchangedRows(ExchangeRows rows, int[] bounds) implements RowSource {
    @Override
    public int pieces() {
        return bounds.length - 1;
    }

    @Override
    public boolean isPartitioned() {
        return true;
    }

    @Override
    public Operator open(int piece, TaskContext context, OperatorMetrics metrics) {
        return rows.open(bounds[piece], bounds[piece + 1], context);
    }
}
