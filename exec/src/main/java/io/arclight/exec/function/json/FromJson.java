package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.arclight.exec.column.Column;
import io.arclight.exec.function.json.JsonReaders.JsonReader;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Values of a type from JSON texts.
 *
 * @param type the type
 * @param options how leniently it is read, and formats
 * @param corrupt the field that gets the texts of malformed records; -1 when there is none
 */
record FromJson(DataType type, RecordOptions options, int corrupt) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        JsonFactory factory = JsonText.of(options);
        ValueWriter writer = ValueWriter.of(type);
        StringView view = new StringView();
        try (ScalarReaders scalars = new ScalarReaders(options, input.session(), input.account())) {
            JsonReaders readers = new JsonReaders(scalars);
            JsonReader reader = readers.root(type);
            return RowLoop.build(input, (row, out) -> {
                String text = input.argument(0).isNull(row)
                        ? ""
                        : RowLoop.string(input.argument(0), row, view).toString();
                writer.write(text.isBlank() ? null : value(text, factory, readers, reader), out);
            });
        }
    }

    private Object value(String text, JsonFactory factory, JsonReaders readers, JsonReader reader) {
        readers.read(text);
        try (JsonParser parser = factory.createParser(text)) {
            Object value = parser.nextToken() == null ? null : reader.readOrNull(parser);
            return readers.takeIncomplete() ? malformed(text, value) : value;
        } catch (JsonProcessingException | MalformedValue e) {
            readers.takeIncomplete();
            return malformed(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for a malformed record: what could be read of it, with its text if there is a column for that. */
    private Object malformed(String text, Object partial) {
        options.checkTolerated(text);
        if (!(type instanceof StructType struct)) {
            return partial;
        }
        Object[] values = partial == null ? new Object[struct.fields().size()] : (Object[]) partial;
        if (corrupt >= 0) {
            values[corrupt] = text;
        }
        return values;
    }
}
