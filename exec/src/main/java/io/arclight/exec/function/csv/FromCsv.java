package io.arclight.exec.function.csv;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.record.ScalarReaders.ScalarReader;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Structs from records of CSV.
 *
 * @param type the fields
 * @param options the dialect, formats
 * @param corrupt the field that gets the texts of malformed records; -1 when there is none
 */
record FromCsv(StructType type, RecordOptions options, int corrupt) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        CsvDialect dialect = CsvDialect.of(options, false);
        ValueWriter writer = ValueWriter.of(type);
        StringView view = new StringView();
        try (ScalarReaders scalars = new ScalarReaders(options, input.session(), input.account())) {
            List<ScalarReader> readers = type.fields().stream()
                    .map(field -> scalars.of(field.dataType()))
                    .toList();
            return RowLoop.build(input, (row, out) -> {
                if (input.argument(0).isNull(row)) {
                    out.appendNulls(1);
                    return;
                }
                String text = RowLoop.string(input.argument(0), row, view).toString();
                writer.write(values(text, dialect.split(text), readers), out);
            });
        }
    }

    /** The fields; those that are malformed or not there are null. */
    private Object[] values(String text, List<String> fields, List<ScalarReader> readers) {
        Object[] values = new Object[readers.size()];
        int next = 0;
        boolean malformed = fields.size() != readers.size() - (corrupt < 0 ? 0 : 1) && !text.isEmpty();
        for (int i = 0; i < values.length; i++) {
            if (i == corrupt) {
                continue;
            }
            String field = next < fields.size() ? fields.get(next) : null;
            next++;
            values[i] = field == null ? null : readers.get(i).read(field);
            malformed |= field != null && values[i] == null;
        }
        if (malformed) {
            options.checkTolerated(text);
        }
        if (malformed && corrupt >= 0) {
            values[corrupt] = text;
        }
        return values;
    }
}
