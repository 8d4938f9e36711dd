package io.arclight.exec.function.xml;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.StructType;

/**
 * Structs from XML texts.
 *
 * @param type the fields
 * @param options how elements stand for values, and formats
 * @param corrupt the field that gets the texts of malformed records; -1 when there is none
 */
record FromXml(StructType type, XmlOptions options, int corrupt) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        ValueWriter writer = ValueWriter.of(type);
        StringView view = new StringView();
        try (XmlRecordReader reader = new XmlRecordReader(type, options, input.session(), input.account())) {
            return RowLoop.build(input, (row, out) -> {
                if (input.argument(0).isNull(row)) {
                    out.appendNulls(1);
                    return;
                }
                String text = RowLoop.string(input.argument(0), row, view).toString();
                writer.write(values(text, reader.read(text)), out);
            });
        }
    }

    private Object[] values(String text, RecordReader.Rows read) {
        Object[] values = read.values().get(0);
        if (read.isMalformed()) {
            options.record().checkTolerated(text);
        }
        if (corrupt >= 0) {
            values[corrupt] = read.isMalformed() ? text : null;
        }
        return values;
    }
}
