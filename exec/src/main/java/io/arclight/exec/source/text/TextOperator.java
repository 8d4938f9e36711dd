package io.arclight.exec.source.text;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordTexts;
import io.arclight.exec.type.AtomicType;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a range of a file. */
final class TextOperator implements Operator {
    private static final ValueWriter WRITER = ValueWriter.of(AtomicType.STRING);

    private final FileRange range;
    private final boolean isWhole;
    private final int copies;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private RecordTexts texts;
    private Batch current;
    private boolean isDone;

    /**
     * A reader.
     *
     * @param copies how often the text is wanted: once, or not at all when rows are only counted
     */
    TextOperator(FileRange range, boolean isWhole, int copies, TaskContext context, OperatorMetrics metrics) {
        this.range = range;
        this.isWhole = isWhole;
        this.copies = copies;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        releaseCurrent();
        if (texts == null && !isDone) {
            open();
        }
        context.checkCancelled();
        int count = 0;
        while (!isDone && count < context.query().batchRows()) {
            String text = texts.next();
            if (text == null) {
                isDone = true;
            } else {
                builders.forEach(builder -> WRITER.write(text, builder));
                count++;
            }
        }
        if (count == 0) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        current = Batch.of(columns, count);
        builders.forEach(builder -> columns.add(builder.build()));
        return current;
    }

    private void open() {
        MemoryAccount account = context.account("text scan");
        texts = new RecordTexts(range, isWhole, account, context.query().cancellation());
        for (int i = 0; i < copies; i++) {
            builders.add(ColumnBuilder.of(AtomicType.STRING, account));
        }
    }

    private void releaseCurrent() {
        if (current != null) {
            current.release();
            current = null;
        }
    }

    @Override
    public void close() {
        isDone = true;
        releaseCurrent();
        builders.forEach(ColumnBuilder::close);
        builders.clear();
        if (texts != null) {
            metrics.add("bytes read", texts.bytesRead());
            texts.close();
            texts = null;
        }
    }
}
