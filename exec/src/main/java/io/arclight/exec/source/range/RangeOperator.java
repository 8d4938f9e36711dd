package io.arclight.exec.source.range;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.type.PhysicalType;
import java.util.Collections;
import java.util.List;

/** Counts. */
final class RangeOperator implements Operator {
    private final long step;
    private final int columns;
    private final TaskContext context;
    private MemoryAccount account;
    private long next;
    private long rest;
    private Batch current;

    RangeOperator(long first, long rows, long step, int columns, TaskContext context) {
        this.next = first;
        this.rest = rows;
        this.step = step;
        this.columns = columns;
        this.context = context;
    }

    @Override
    public Batch next() {
        close();
        if (rest == 0) {
            return null;
        }
        int count = (int) Math.min(rest, context.query().batchRows());
        rest -= count;
        if (columns == 0) {
            current = Batch.of(List.of(), count);
            return current;
        }
        if (account == null) {
            account = context.account("range");
        }
        Buffer values = account.allocate((long) Long.BYTES * count);
        for (int i = 0; i < count; i++) {
            Memory.putLong(values.address() + (long) Long.BYTES * i, next);
            next += step;
        }
        Column column = new FixedWidthColumn(PhysicalType.INT64, count, Validity.ALL_VALID, values);
        for (int i = 1; i < columns; i++) {
            column.retain();
        }
        current = Batch.of(Collections.nCopies(columns, column), count);
        return current;
    }

    @Override
    public void close() {
        if (current != null) {
            current.release();
            current = null;
        }
    }
}
