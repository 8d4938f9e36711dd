package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.json.JsonWriters.JsonWriter;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.row.ValueReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON texts of values.
 *
 * @param options formats, and what is written
 */
record ToJson(RecordOptions options) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        ValueReader reader = ValueReader.of(input.argumentTypes().get(0));
        JsonWriter writer = new JsonWriters(options, ScalarTexts.of(options, input.session()))
                .of(input.argumentTypes().get(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return RowLoop.build(input, (row, out) -> {
            Object value = reader.read(input.argument(0), row);
            if (value == null) {
                out.appendNulls(1);
                return;
            }
            bytes.reset();
            write(value, writer, bytes);
            ((ViewBuilder) out).append(bytes.toByteArray());
        });
    }

    private void write(Object value, JsonWriter writer, ByteArrayOutputStream bytes) {
        try (JsonGenerator generator = JsonText.LENIENT.createGenerator(bytes)) {
            if (options.flag("pretty", false)) {
                generator.useDefaultPrettyPrinter();
            }
            writer.write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
