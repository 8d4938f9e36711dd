package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.DataType;
import io.arclight.exec.variant.Variant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a path leads to in variants, cast to a type.
 *
 * @param path the path, if it is constant; otherwise it is the second argument
 * @param type the type
 * @param function the function's name, as errors have it
 * @param isStrict whether values that do not fit are errors rather than null
 */
record VariantGet(VariantPath path, DataType type, String function, boolean isStrict) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        VariantReader reader = new VariantReader(input, isStrict);
        VariantRows rows = VariantRows.of(input, 0);
        return path == null
                ? reader.read(found(rows, input), type)
                : rows.map(values -> reader.read(values.stream().map(path::find).toList(), type), input);
    }

    /** What the paths of the rows lead to, each different path read once. */
    private List<Variant> found(VariantRows rows, Input input) {
        Variant[] found = new Variant[input.length()];
        Map<String, VariantPath> paths = new HashMap<>();
        Column texts = input.argument(1);
        StringView view = new StringView();
        for (int row = 0; row < found.length; row++) {
            if (rows.positions()[row] >= 0 && !texts.isNull(row)) {
                String text = RowLoop.string(texts, row, view).toString();
                VariantPath read = paths.computeIfAbsent(text, key -> VariantPath.of(key, function));
                found[row] = read.find(rows.values().get(rows.positions()[row]));
            }
        }
        return Arrays.asList(found);
    }
}
