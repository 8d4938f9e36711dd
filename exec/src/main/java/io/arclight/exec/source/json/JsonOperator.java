package io.arclight.exec.source.json;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.json.JsonRecordReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Reads the records of a range of a file. */
final class JsonOperator implements Operator {
    private final FileRange range;
    private final JsonProjection projection;
    private final JsonOptions options;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final List<ValueWriter> writers;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private RecordTexts texts;
    private JsonRecordReader reader;
    private Iterator<Object[]> rows = Collections.emptyIterator();
    private String malformed;
    private Batch current;
    private boolean isDone;

    JsonOperator(
            FileRange range,
            JsonProjection projection,
            JsonOptions options,
            TaskContext context,
            OperatorMetrics metrics) {
        this.range = range;
        this.projection = projection;
        this.options = options;
        this.context = context;
        this.metrics = metrics;
        this.writers = projection.columns().stream()
                .map(column -> ValueWriter.of(column.dataType()))
                .toList();
    }

    @Override
    public Batch next() {
        releaseCurrent();
        if (texts == null && !isDone) {
            open();
        }
        int limit = context.query().batchRows();
        int count = 0;
        while (count < limit && nextRow()) {
            append(rows.next());
            count++;
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
        QueryContext query = context.query();
        MemoryAccount account = context.account("JSON scan");
        SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
        texts = new RecordTexts(range, options.multiLine(), account, query.cancellation());
        reader = new JsonRecordReader(projection.record(), options.record(), session, account);
        projection.columns().forEach(column -> builders.add(ColumnBuilder.of(column.dataType(), account)));
    }

    private boolean nextRow() {
        while (!isDone && !rows.hasNext()) {
            context.checkCancelled();
            String text = texts.next();
            if (text == null) {
                isDone = true;
            } else {
                rows = rows(text).iterator();
            }
        }
        return rows.hasNext();
    }

    private List<Object[]> rows(String text) {
        JsonRecordReader.Rows read = reader.read(text);
        malformed = read.isMalformed() ? text : null;
        if (!read.isMalformed()) {
            return read.values();
        }
        options.checkTolerated(text);
        if (options.mode() == JsonOptions.Mode.DROPMALFORMED) {
            return List.of();
        }
        return read.values().isEmpty()
                ? Collections.singletonList(new Object[projection.record().size()])
                : read.values();
    }

    private void append(Object[] row) {
        for (int i = 0; i < builders.size(); i++) {
            int source = projection.sources()[i];
            writers.get(i).write(source < 0 ? malformed : row[source], builders.get(i));
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
        if (reader != null) {
            reader.close();
            reader = null;
        }
        if (texts != null) {
            metrics.add("bytes read", texts.bytesRead());
            texts.close();
            texts = null;
        }
    }
}
