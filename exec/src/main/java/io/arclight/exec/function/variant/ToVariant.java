package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.DataType;
import io.arclight.exec.variant.VariantBuilder;

/**
 * Variants of values of any type that they can hold.
 *
 * @param function for whom, as errors have it
 */
public record ToVariant(String function) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        DataType type = input.argumentTypes().get(0);
        VariantWriter writer = VariantWriter.of(type);
        Column column = input.argument(0);
        return RowLoop.buildStrict(input, (row, out) -> {
            VariantBuilder builder = new VariantBuilder(function);
            writer.write(column, row, builder);
            ((ViewBuilder) out).append(builder.toBytes());
        });
    }
}
