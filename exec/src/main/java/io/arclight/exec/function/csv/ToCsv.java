package io.arclight.exec.function.csv;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.StructType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Records of CSV from structs.
 *
 * @param options the dialect, formats
 */
record ToCsv(RecordOptions options) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        StructType type = (StructType) input.argumentTypes().get(0);
        CsvDialect dialect = CsvDialect.of(options, true);
        ScalarTexts texts = ScalarTexts.of(options, input.session());
        List<Function<Object, String>> writers = type.fields().stream()
                .map(field -> texts.writer(field.dataType()))
                .toList();
        ValueReader reader = ValueReader.of(type);
        return RowLoop.build(input, (row, out) -> {
            Object[] values = (Object[]) reader.read(input.argument(0), row);
            if (values == null) {
                out.appendNulls(1);
                return;
            }
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                fields.add(values[i] == null ? null : writers.get(i).apply(values[i]));
            }
            ((ViewBuilder) out).append(dialect.join(fields).getBytes(StandardCharsets.UTF_8));
        });
    }
}
