package io.arclight.exec.operator.window;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.WindowGroupLimit;

/**
 * Passes on the rows that may be among the first of their partition. When memory is short it forgets what it saw; when
 * most rows pass for long it lets all through.
 */
public final class WindowGroupLimitOperator implements Operator {
    /** Beyond this the bounds cost more than they save. */
    private static final long LARGEST_BYTES = 64L << 20;
    /** Rows before a first judgement; partitions have to be seen several times. */
    private static final long TRIAL_ROWS = 1 << 19;
    /** The share of rows passed on above which there is no more to gain. */
    private static final double OFF_SHARE = 0.8;

    private final WindowGroupLimit node;
    private final Operator input;
    private final TaskContext context;
    private final OperatorMetrics metrics;

    private MemoryAccount memory;
    private PartitionBounds bounds;
    private int[] positions = new int[0];
    private boolean off;
    private long rows;
    private long passed;
    private long nextJudgement = TRIAL_ROWS;

    /** A limit over one input. */
    public WindowGroupLimitOperator(
            WindowGroupLimit node, Operator input, TaskContext context, OperatorMetrics metrics) {
        this.node = node;
        this.input = input;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        for (Batch batch = input.next(); batch != null; batch = input.next()) {
            if (off) {
                return batch;
            }
            int count = limit(batch);
            if (count > 0) {
                return count == batch.rowCount() ? batch : batch.select(new Selection(positions, count));
            }
            context.checkCancelled();
        }
        return null;
    }

    /** Finds the rows to pass on; answers how many there are. */
    private int limit(Batch batch) {
        if (bounds == null) {
            memory = context.spillableAccount("WindowGroupLimit");
            bounds = new PartitionBounds(node, context, memory);
        }
        if (positions.length < batch.rowCount()) {
            positions = new int[batch.rowCount()];
        }
        int count = bounds.select(batch, positions);
        rows += batch.rowCount();
        passed += count;
        if (memory.shouldSpill() || memory.usedBytes() > LARGEST_BYTES) {
            judge();
            bounds.clear();
        } else if (rows >= nextJudgement) {
            judge();
        }
        return count;
    }

    private void judge() {
        off = passed > OFF_SHARE * rows;
        if (off) {
            bounds.clear();
        }
        rows = 0;
        passed = 0;
        nextJudgement = 2 * TRIAL_ROWS;
    }

    @Override
    public void close() {
        if (bounds != null) {
            metrics.addPeakBytes(memory.peakBytes());
            bounds.close();
            memory.close();
            bounds = null;
        }
        off = true;
        input.close();
    }
}
