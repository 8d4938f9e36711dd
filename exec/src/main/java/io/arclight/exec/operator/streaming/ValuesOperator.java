package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Values;
import io.arclight.exec.row.RowAppender;
import java.util.List;

/** Gives rows that stand in the query. */
public final class ValuesOperator implements Operator {
    private final Values node;
    private final TaskContext context;
    private RowAppender appender;
    private final LentBatch lent = new LentBatch();
    private int given;

    /** The rows of a node. */
    public ValuesOperator(Values node, TaskContext context) {
        this.node = node;
        this.context = context;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        int end = Math.min(given + context.query().batchRows(), node.rows().size());
        if (given == end) {
            return null;
        }
        if (appender == null) {
            appender = new RowAppender(node.schema(), context.account("Values"));
        }
        for (; given < end; given++) {
            List<Literal> row = node.rows().get(given);
            appender.append(row.stream().map(Literal::value).toArray());
        }
        return lent.lend(appender.build());
    }

    @Override
    public void close() {
        given = node.rows().size();
        lent.takeBack();
        if (appender != null) {
            appender.close();
            appender = null;
        }
    }
}
