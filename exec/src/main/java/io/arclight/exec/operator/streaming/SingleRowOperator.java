package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.SingleRow;
import io.arclight.exec.row.RowAppender;

/** Passes on the only row of its input, or a row of nulls; more than one row is an error. */
public final class SingleRowOperator implements Operator {
    private final SingleRow node;
    private final Operator input;
    private final TaskContext context;
    private final LentBatch lent = new LentBatch();
    private boolean ended;

    /** The single row of one input. */
    public SingleRowOperator(SingleRow node, Operator input, TaskContext context) {
        this.node = node;
        this.input = input;
        this.context = context;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        if (ended) {
            return null;
        }
        ended = true;
        Batch batch = input.next();
        if (batch == null) {
            return lent.lend(nulls());
        }
        Batch row = lent.lend(batch.retain());
        if (batch.rowCount() > 1 || input.next() != null) {
            throw new ArclightException(ErrorCondition.SCALAR_SUBQUERY_TOO_MANY_ROWS);
        }
        return row;
    }

    private Batch nulls() {
        try (RowAppender appender = new RowAppender(node.schema(), context.account("SingleRow"))) {
            appender.append(new Object[node.schema().size()]);
            return appender.build();
        }
    }

    @Override
    public void close() {
        ended = true;
        lent.takeBack();
        input.close();
    }
}
