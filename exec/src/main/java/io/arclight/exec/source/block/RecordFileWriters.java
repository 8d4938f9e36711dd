package io.arclight.exec.source.block;

import io.arclight.exec.function.record.RecordWriter;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Opens files of records.
 *
 * @param schema their columns
 * @param plainExtension the end of their names when they are not compressed
 * @param isCompressed whether they are written with gzip
 * @param format writes the records of a file
 */
public record RecordFileWriters(StructType schema, String plainExtension, boolean isCompressed, Format format)
        implements FileWriterFactory {
    /** How records become bytes. */
    @FunctionalInterface
    public interface Format {
        /** Writes the records of one file, which it closes. */
        RecordWriter open(SessionContext session, OutputStream bytes) throws IOException;
    }

    @Override
    public String extension() {
        return isCompressed ? plainExtension + ".gz" : plainExtension;
    }

    @Override
    public FileWriter open(Path path, TaskContext context) {
        QueryContext query = context.query();
        SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
        return new RecordFileWriter(
                schema, new StreamedFile<>(path, isCompressed, bytes -> format.open(session, bytes)), context);
    }
}
