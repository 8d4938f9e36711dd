package io.arclight.exec.source.block;

import io.arclight.exec.column.Batch;
import io.arclight.exec.function.record.RecordWriter;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.util.List;

/** Writes one file of records, row by row. */
public final class RecordFileWriter implements FileWriter {
    private final TaskContext context;
    private final List<ValueReader> readers;
    private final StreamedFile<? extends RecordWriter> file;

    /** A writer of rows of a schema into a file, which it closes. */
    public RecordFileWriter(StructType schema, StreamedFile<? extends RecordWriter> file, TaskContext context) {
        this.context = context;
        this.readers = schema.fields().stream()
                .map(field -> ValueReader.of(field.dataType()))
                .toList();
        this.file = file;
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
