package io.arclight.exec.source.text;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.WriteErrors;
import io.arclight.exec.type.AtomicType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Writes one text file; a null is an empty line. */
final class TextFileWriter implements FileWriter {
    private static final int BUFFER = 48 << 10;
    private static final ValueReader READER = ValueReader.of(AtomicType.STRING);

    private final Path path;
    private final TaskContext context;
    private final byte[] lineSeparator;
    private OutputStream output;

    TextFileWriter(Path path, TextOptions options, TaskContext context) {
        this.path = path;
        this.context = context;
        this.lineSeparator = options.lineSeparator();
        try {
            OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            output = new BufferedOutputStream(
                    options.isCompressed() ? new GZIPOutputStream(file, BUFFER) : file, BUFFER);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    @Override
    public void write(Batch batch) {
        context.checkCancelled();
        try {
            for (int i = 0; i < batch.rowCount(); i++) {
                Object value = READER.read(batch.column(0), batch.selection().position(i));
                if (value != null) {
                    output.write(value.toString().getBytes(StandardCharsets.UTF_8));
                }
                output.write(lineSeparator);
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
