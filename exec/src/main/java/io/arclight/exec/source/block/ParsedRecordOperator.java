package io.arclight.exec.source.block;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Reads records by what a function on their texts reads with. */
public abstract class ParsedRecordOperator extends RecordOperator {
    private final RecordProjection projection;
    private final ParseMode mode;
    private final QueryContext query;
    private final List<ValueWriter> writers;
    private RecordReader reader;
    private Iterator<Object[]> rows = Collections.emptyIterator();
    private String malformed;

    /**
     * A reader.
     *
     * @param isWhole whether the whole file is one text, or can only be read from its beginning
     */
    protected ParsedRecordOperator(
            FileRange range,
            boolean isWhole,
            RecordProjection projection,
            ParseMode mode,
            TaskContext context,
            OperatorMetrics metrics) {
        super(range, isWhole, types(projection), context, metrics);
        this.projection = projection;
        this.mode = mode;
        this.query = context.query();
        this.writers = types(projection).stream().map(ValueWriter::of).toList();
    }

    private static List<DataType> types(RecordProjection projection) {
        return projection.columns().stream().map(StructField::dataType).toList();
    }

    /** What reads the texts. */
    protected abstract RecordReader openReader(SessionContext session, MemoryAccount account);

    @Override
    protected final void open(MemoryAccount account) {
        reader = openReader(SessionContext.of(query.settings(), query.startTime(), query.user()), account);
    }

    @Override
    protected final boolean append(List<ColumnBuilder> columns) {
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
        RecordReader.Rows read = reader.read(text);
        malformed = read.isMalformed() ? text : null;
        if (!read.isMalformed()) {
            return read.values();
        }
        if (mode == ParseMode.FAILFAST) {
            throw RecordOptions.malformed(text);
        }
        if (mode == ParseMode.DROPMALFORMED) {
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
    public final void close() {
        super.close();
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
