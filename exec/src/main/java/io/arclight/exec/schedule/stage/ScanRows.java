package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.Scan;
import java.util.Optional;

/** The rows of a table, in morsels. */
record ScanRows(Scan scan) implements RowSource {
    @Override
    public int pieces() {
        return scan.morsels().size();
    }

    @Override
    public boolean isPartitioned() {
        return false;
    }

    @Override
    public Optional<RowSource> filtered(Expression condition) {
        return scan.filtered(condition).map(ScanRows::new);
    }

    @Override
    public Operator open(int piece, TaskContext context, OperatorMetrics metrics) {
        return scan.open(scan.morsels().get(piece), context, metrics);
    }
}
