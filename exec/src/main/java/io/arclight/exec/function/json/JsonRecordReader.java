package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.function.json.JsonReaders.JsonReader;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/**
 * Reads JSON texts as rows: an object is one, an array as many as it has objects, a blank text none. Fields that the type
 * does not have are skipped, missing ones are null; there is no row at all when the text is not JSON. For one thread.
 */
public final class JsonRecordReader implements RecordReader {
    private final ScalarReaders scalars;
    private final JsonFactory factory;
    private final JsonReaders readers;
    private final JsonReader object;
    private final JsonReader array;
    private final int width;

    /**
     * A reader.
     *
     * @param type the fields that are wanted
     * @param options how leniently it is read, and formats
     * @param account pays for scratch memory, given back by {@link #close}
     */
    public JsonRecordReader(StructType type, RecordOptions options, SessionContext session, MemoryAccount account) {
        this.scalars = new ScalarReaders(options, session, account);
        this.factory = JsonText.of(options);
        this.readers = new JsonReaders(scalars);
        this.object = readers.of(type);
        this.array = readers.of(new ArrayType(type, true));
        this.width = type.size();
    }

    @Override
    public Rows read(String text) {
        readers.read(text);
        readers.takeIncomplete();
        try (JsonParser parser = factory.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Rows.NONE;
            }
            List<Object[]> rows = first == JsonToken.START_ARRAY
                    ? ((List<?>) array.read(parser)).stream().map(this::row).toList()
                    : Collections.singletonList(row(object.read(parser)));
            return new Rows(rows, readers.takeIncomplete());
        } catch (JsonProcessingException | MalformedValue e) {
            return Rows.MALFORMED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object[] row(Object value) {
        return value == null ? new Object[width] : (Object[]) value;
    }

    @Override
    public void close() {
        scalars.close();
    }
}
