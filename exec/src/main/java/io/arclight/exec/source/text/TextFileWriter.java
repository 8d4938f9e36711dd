package io.arclight.exec.source.text;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.type.AtomicType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes one text file; a null is an empty line. */
final class TextFileWriter implements FileWriter {
    private static final int BUFFER = 48 << 10;
    private static final ValueReader READER = ValueReader.of(AtomicType.STRING);

    private final TaskContext context;
    private final byte[] lineSeparator;
    private final StreamedFile<OutputStream> file;

    TextFileWriter(Path path, TextOptions options, TaskContext context) {
        this.context = context;
        this.lineSeparator = options.lineSeparator();
        this.file = new StreamedFile<>(path, options.isCompressed(), bytes -> new BufferedOutputStream(bytes, BUFFER));
    }

    @Override
    public void write(Batch batch) {
        context.checkCancelled();
        OutputStream output = file.target();
        try {
            for (int i = 0; i < batch.rowCount(); i++) {
                Object value = READER.read(batch.column(0), batch.selection().position(i));
                if (value != null) {
                    output.write(value.toString().getBytes(StandardCharsets.UTF_8));
                }
                output.write(lineSeparator);
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
