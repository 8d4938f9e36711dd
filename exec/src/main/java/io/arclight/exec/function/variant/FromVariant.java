package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.type.DataType;

/**
 * A cast of variants to another type. What does not fit is INVALID_VARIANT_CAST, or null for TRY_CAST: as in
 * Spark, ANSI mode does not matter.
 *
 * @param target the type
 * @param mode what happens to values that do not fit
 */
public record FromVariant(DataType target, Mode mode) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        VariantReader reader = new VariantReader(input, mode != Mode.TRY);
        return VariantRows.of(input, 0).map(values -> reader.read(values, target), input);
    }
}
