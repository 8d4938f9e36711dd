package io.arclight.exec.source.json;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.json.JsonRecordReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.block.RecordOperator;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Reads the records of a range of a file. */
final class JsonOperator extends RecordOperator {
    private final JsonProjection projection;
    private final JsonOptions options;
    private final QueryContext query;
    private final List<ValueWriter> writers;
    private JsonRecordReader reader;
    private Iterator<Object[]> rows = Collections.emptyIterator();
    private String malformed;

    JsonOperator(
            FileRange range,
            JsonProjection projection,
            JsonOptions options,
            TaskContext context,
            OperatorMetrics metrics) {
        super(range, options.multiLine(), types(projection), context, metrics);
        this.projection = projection;
        this.options = options;
        this.query = context.query();
        this.writers = types(projection).stream().map(ValueWriter::of).toList();
    }

    private static List<DataType> types(JsonProjection projection) {
        return projection.columns().stream().map(StructField::dataType).toList();
    }

    @Override
    protected String name() {
        return "JSON scan";
    }

    @Override
    protected void open(MemoryAccount account) {
        SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
        reader = new JsonRecordReader(projection.record(), options.record(), session, account);
    }

    @Override
    protected boolean append(List<ColumnBuilder> columns) {
        while (!rows.hasNext()) {
            String text = nextRecord();
            if (text == null) {
                return false;
            }
            rows = rows(text).iterator();
        }
        append(rows.next(), columns);
        return true;
    }

    private List<Object[]> rows(String text) {
        JsonRecordReader.Rows read = reader.read(text);
        malformed = read.isMalformed() ? text : null;
        if (!read.isMalformed()) {
            return read.values();
        }
        options.checkTolerated(text);
        if (options.mode() == ParseMode.DROPMALFORMED) {
            return List.of();
        }
        return read.values().isEmpty()
                ? Collections.singletonList(new Object[projection.record().size()])
                : read.values();
    }

    private void append(Object[] row, List<ColumnBuilder> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int source = projection.sources()[i];
            writers.get(i).write(source < 0 ? malformed : row[source], columns.get(i));
        }
    }

    @Override
    public void close() {
        super.close();
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
