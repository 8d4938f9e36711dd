package io.arclight.exec.source.json;

import io.arclight.exec.column.Batch;
import io.arclight.exec.function.json.JsonRecordWriter;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes one JSON file. */
final class JsonFileWriter implements FileWriter {
    private final TaskContext context;
    private final List<ValueReader> readers;
    private final StreamedFile<JsonRecordWriter> file;

    JsonFileWriter(Path path, StructType schema, JsonOptions options, TaskContext context) {
        this.context = context;
        this.readers = schema.fields().stream()
                .map(field -> ValueReader.of(field.dataType()))
                .toList();
        QueryContext query = context.query();
        SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
        this.file = new StreamedFile<>(
                path,
                options.isCompressed(),
                bytes -> new JsonRecordWriter(schema, options.record(), session, options.lineSeparator(), bytes));
    }

    @Override
    public void write(Batch batch) {
        context.checkCancelled();
        Object[] values = new Object[readers.size()];
        try {
            for (int i = 0; i < batch.rowCount(); i++) {
                int row = batch.selection().position(i);
                for (int column = 0; column < values.length; column++) {
                    values[column] = readers.get(column).read(batch.column(column), row);
                }
                file.target().write(values);
            }
        } catch (IOException e) {
            throw file.failed(e);
        }
    }

    @Override
    public long finish() {
        return file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
