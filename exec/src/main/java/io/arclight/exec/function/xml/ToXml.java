package io.arclight.exec.function.xml;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.xml.XmlWriters.XmlWriter;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.DataType;
import java.nio.charset.StandardCharsets;

/**
 * XML texts of structs.
 *
 * @param options how elements stand for values, and formats
 */
record ToXml(XmlOptions options) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        DataType type = input.argumentTypes().get(0);
        ValueReader reader = ValueReader.of(type);
        ScalarTexts texts = ScalarTexts.of(options.record(), input.session());
        XmlWriter writer = new XmlWriters(options, texts).element(options.rowTag(), type);
        XmlText text = new XmlText(options.indent(), options.validatesNames());
        return RowLoop.build(input, (row, out) -> {
            Object value = reader.read(input.argument(0), row);
            if (value == null) {
                out.appendNulls(1);
                return;
            }
            writer.write(value, text);
            text.endLine();
            ((ViewBuilder) out).append(text.take().getBytes(StandardCharsets.UTF_8));
        });
    }
}
