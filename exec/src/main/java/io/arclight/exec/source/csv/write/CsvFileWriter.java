package io.arclight.exec.source.csv.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes one CSV file. */
final class CsvFileWriter implements FileWriter {
    private static final int FLUSH_BYTES = 48 << 10;

    private final TaskContext context;
    private final List<FieldFormatter> formatters;
    private final FieldQuoting quoting;
    private final byte[] lineEnd;
    private final TextBuffer text = new TextBuffer();
    private final StreamedFile<OutputStream> file;

    CsvFileWriter(Path path, StructType schema, CsvWriteOptions options, TaskContext context) {
        this.context = context;
        this.formatters = schema.fields().stream()
                .map(field -> FieldFormatter.of(field.dataType(), options))
                .toList();
        this.quoting = new FieldQuoting(options);
        this.lineEnd = options.bytes("lineSep", "\n");
        this.file = new StreamedFile<>(path, options.isCompressed(), bytes -> bytes);
        if (options.flag("header", false)) {
            writeHeader(schema);
        }
    }

    private void writeHeader(StructType schema) {
        boolean isFirst = true;
        for (StructField field : schema.fields()) {
            separate(isFirst);
            int start = text.length();
            text.append(field.name());
            quoting.finish(text, start);
            isFirst = false;
        }
        text.append(lineEnd);
    }

    private void separate(boolean isFirst) {
        if (!isFirst) {
            text.append(quoting.separator());
        }
    }

    @Override
    public void write(Batch batch) {
        context.checkCancelled();
        for (int i = 0; i < batch.rowCount(); i++) {
            int row = batch.selection().position(i);
            for (int column = 0; column < formatters.size(); column++) {
                separate(column == 0);
                writeField(batch.column(column), row, formatters.get(column));
            }
            text.append(lineEnd);
            if (text.length() >= FLUSH_BYTES) {
                flush();
            }
        }
    }

    private void writeField(Column column, int row, FieldFormatter formatter) {
        if (column.isNull(row)) {
            quoting.appendNull(text);
        } else {
            int start = text.length();
            formatter.append(column.base(), column.baseRow(row), text);
            quoting.finish(text, start);
        }
    }

    private void flush() {
        try {
            file.target().write(text.bytes(), 0, text.length());
            text.clear();
        } catch (IOException e) {
            throw file.failed(e);
        }
    }

    @Override
    public long finish() {
        flush();
        return file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
