package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.arclight.exec.function.json.JsonWriters.JsonWriter;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.RecordWriter;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;

/** Writes rows as JSON objects, each ended by a separator. For one thread. */
public final class JsonRecordWriter implements RecordWriter {
    private final JsonGenerator generator;
    private final JsonWriter writer;
    private final String separator;

    /**
     * A writer.
     *
     * @param type the rows
     * @param options formats, and what is written
     * @param separator what ends each object
     * @param output where they go; closed with the writer
     */
    public JsonRecordWriter(
            StructType type, RecordOptions options, SessionContext session, String separator, OutputStream output)
            throws IOException {
        this.generator = JsonText.LENIENT.createGenerator(output);
        this.generator.setRootValueSeparator(null);
        this.writer = new JsonWriters(options, ScalarTexts.of(options, session)).of(type);
        this.separator = separator;
    }

    @Override
    public void write(Object[] row) throws IOException {
        writer.write(row, generator);
        generator.writeRaw(separator);
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
