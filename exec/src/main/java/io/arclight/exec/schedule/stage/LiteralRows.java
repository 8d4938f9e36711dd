package io.arclight.exec.schedule.stage;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.streaming.ValuesOperator;
import io.arclight.exec.plan.Values;

/** Rows that stand in the query, as a single piece. */
record LiteralRows(Values node) implements RowSource {
    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public boolean isPartitioned() {
        return false;
    }

    @Override
    public Operator open(int piece, TaskContext context, OperatorMetrics metrics) {
        return new ValuesOperator(node, context);
    }
}
