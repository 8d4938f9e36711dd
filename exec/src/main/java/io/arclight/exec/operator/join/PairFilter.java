package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.JoinType;
import java.util.List;

/** The residual condition of a join, if it has one. One per task. */
final class PairFilter implements AutoCloseable {
    private final JoinSpec spec;
    private final TaskContext context;
    private final MemoryAccount account;
    private FilterEvaluator filter;
    private ExpressionEvaluator values;
    /** By position of the probe batch, whether the condition was null for a pair; only kept for marks. */
    private boolean[] nulls = new boolean[0];

    PairFilter(JoinSpec spec, TaskContext context, MemoryAccount account) {
        this.spec = spec;
        this.context = context;
        this.account = account;
    }

    boolean isNeeded() {
        return spec.residual().isPresent();
    }

    /** Goes to the next batch of probe rows. */
    void reset(int length) {
        if (isNeeded() && spec.type() == JoinType.LEFT_MARK) {
            nulls = new boolean[length];
        }
    }

    /** Whether the condition was null for some pair with a probe row. */
    boolean wasNull(int position) {
        return nulls.length > position && nulls[position];
    }

    /**
     * Which pairs of left and right rows it lets pass.
     *
     * @param probePositions the probe row of each pair
     */
    Selection passed(Batch pairs, int[] probePositions) {
        if (spec.type() == JoinType.LEFT_MARK) {
            return passedAndNull(pairs, probePositions);
        }
        if (filter == null) {
            filter = new FilterEvaluator(spec.residual().orElseThrow(), context, account);
        }
        return filter.evaluate(pairs);
    }

    private Selection passedAndNull(Batch pairs, int[] probePositions) {
        if (values == null) {
            values = new ExpressionEvaluator(List.of(spec.residual().orElseThrow()), context, account);
        }
        Column value = values.evaluate(pairs).get(0);
        Column base = value.base();
        int[] positions = new int[pairs.rowCount()];
        int count = 0;
        for (int i = 0; i < pairs.rowCount(); i++) {
            if (value.isNull(i)) {
                nulls[probePositions[i]] = true;
            } else {
                positions[count] = i;
                count += ((BitColumn) base).get(value.baseRow(i)) ? 1 : 0;
            }
        }
        value.release();
        return new Selection(positions, count);
    }

    @Override
    public void close() {
        if (filter != null) {
            filter.close();
            filter = null;
        }
        if (values != null) {
            values.close();
            values = null;
        }
    }
}
