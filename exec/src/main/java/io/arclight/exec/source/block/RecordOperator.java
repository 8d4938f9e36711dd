package io.arclight.exec.source.block;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of a range of a file, a text each, row by row into columns. */
public abstract class RecordOperator implements Operator {
    private final FileRange range;
    private final boolean multiLine;
    private final List<DataType> types;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private TextSource texts;
    private final LentBatch lent = new LentBatch();
    private boolean isDone;

    /**
     * A reader.
     *
     * @param multiLine whether the whole file is one record
     * @param types of the columns
     */
    protected RecordOperator(
            FileRange range, boolean multiLine, List<DataType> types, TaskContext context, OperatorMetrics metrics) {
        this.range = range;
        this.multiLine = multiLine;
        this.types = types;
        this.context = context;
        this.metrics = metrics;
    }

    /** Whose memory it is, for messages. */
    protected abstract String name();

    /** Prepares for the first record. */
    protected abstract void open(MemoryAccount account);

    /** Opens the texts: lines, or the whole file, unless the format has records of another kind. */
    protected TextSource openTexts(MemoryAccount account) {
        return new RecordTexts(range, multiLine, account, context.query().cancellation());
    }

    /** Appends a row, for which it reads as many records as it takes; false when there is none. */
    protected abstract boolean append(List<ColumnBuilder> columns);

    /** The text of the next record, or null at the end. */
    protected final String nextRecord() {
        if (isDone) {
            return null;
        }
        context.checkCancelled();
        String text = texts.next();
        isDone = text == null;
        return text;
    }

    @Override
    public final Batch next() {
        lent.takeBack();
        if (texts == null && !isDone) {
            open();
        }
        int limit = context.query().batchRows();
        int count = 0;
        while (count < limit && append(builders)) {
            count++;
        }
        if (count == 0) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        Batch batch = lent.lend(Batch.of(columns, count));
        builders.forEach(builder -> columns.add(builder.build()));
        return batch;
    }

    private void open() {
        MemoryAccount account = context.account(name());
        texts = openTexts(account);
        types.forEach(type -> builders.add(ColumnBuilder.of(type, account)));
        open(account);
    }

    @Override
    public void close() {
        isDone = true;
        lent.takeBack();
        builders.forEach(ColumnBuilder::close);
        builders.clear();
        if (texts != null) {
            metrics.add("bytes read", texts.bytesRead());
            texts.close();
            texts = null;
        }
    }
}
