package io.arclight.exec.source.json;

import io.arclight.exec.column.Batch;
import io.arclight.exec.function.json.JsonRecordWriter;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.WriteErrors;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes one JSON file. */
final class JsonFileWriter implements FileWriter {
    private static final int BUFFER = 48 << 10;

    private final Path path;
    private final TaskContext context;
    private final List<ValueReader> readers;
    private JsonRecordWriter output;

    JsonFileWriter(Path path, StructType schema, JsonOptions options, TaskContext context) {
        this.path = path;
        this.context = context;
        this.readers = schema.fields().stream()
                .map(field -> ValueReader.of(field.dataType()))
                .toList();
        QueryContext query = context.query();
        SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
        try {
            OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            OutputStream bytes = options.isCompressed() ? new GZIPOutputStream(file, BUFFER) : file;
            output = new JsonRecordWriter(schema, options.record(), session, options.lineSeparator(), bytes);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
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
                output.write(values);
            }
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    @Override
    public long finish() {
        close();
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    @Override
    public void close() {
        if (output != null) {
            try {
                output.close();
            } catch (IOException e) {
                throw WriteErrors.failed(path, e);
            } finally {
                output = null;
            }
        }
    }
}
