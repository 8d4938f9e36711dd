package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.plan.Limit;

/** Skips the offset's rows, passes on the limit's, and asks its input for no more. */
public final class LimitOperator implements Operator {
    private final Operator input;
    private long toSkip;
    private long toGive;

    /** A limit over the rows of one input. */
    public LimitOperator(Limit node, Operator input) {
        this.input = input;
        this.toSkip = node.offset();
        this.toGive = node.limit() < 0 ? Long.MAX_VALUE : node.limit();
    }

    @Override
    public Batch next() {
        while (toGive > 0) {
            Batch batch = input.next();
            if (batch == null) {
                toGive = 0;
                break;
            }
            int rows = batch.rowCount();
            int from = (int) Math.min(toSkip, rows);
            toSkip -= from;
            int count = (int) Math.min(toGive, rows - from);
            if (count > 0) {
                toGive -= count;
                return count == rows ? batch : batch.select(slice(batch.selection(), from, count));
            }
        }
        // Close early: what lies below may hold much, and this operator may stay open long.
        input.close();
        return null;
    }

    private static Selection slice(Selection selection, int from, int count) {
        if (selection.isDense() && from == 0) {
            return Selection.all(count);
        }
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = selection.position(from + i);
        }
        return new Selection(positions, count);
    }

    @Override
    public void close() {
        input.close();
    }
}
