package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;

/** Reads partitions and looks after the memory of the others: while a stage runs, nobody else would. */
final class RelievingReader implements Operator {
    private final Operator input;
    private final PartitionedRows rows;

    RelievingReader(Operator input, PartitionedRows rows) {
        this.input = input;
        this.rows = rows;
    }

    @Override
    public Batch next() {
        rows.relieve();
        return input.next();
    }

    @Override
    public void close() {
        input.close();
    }
}
