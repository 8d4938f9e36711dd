package io.arclight.session.rows;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;

/** Turns Java rows into batches. */
final class RowsOperator implements Operator {
    private final StructType projected;
    private final List<Object[]> rows;
    private final List<Integer> columns;
    private final TaskContext context;
    private MemoryAccount account;
    private Batch batch;
    private int position;

    RowsOperator(StructType schema, List<Object[]> rows, List<Integer> columns, TaskContext context) {
        List<StructField> fields = columns.stream().map(schema::field).toList();
        this.projected = new StructType(fields);
        this.rows = rows;
        this.columns = columns;
        this.context = context;
    }

    @Override
    public Batch next() {
        release();
        context.checkCancelled();
        int end = Math.min(rows.size(), position + context.query().batchRows());
        if (position == end) {
            return null;
        }
        if (account == null) {
            account = context.account("LocalTableScan");
        }
        try (RowAppender appender = new RowAppender(projected, account)) {
            Object[] values = new Object[columns.size()];
            for (; position < end; position++) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = rows.get(position)[columns.get(i)];
                }
                appender.append(values);
            }
            batch = appender.build();
        }
        return batch;
    }

    private void release() {
        if (batch != null) {
            batch.release();
            batch = null;
        }
    }

    @Override
    public void close() {
        release();
        position = rows.size();
    }
}
