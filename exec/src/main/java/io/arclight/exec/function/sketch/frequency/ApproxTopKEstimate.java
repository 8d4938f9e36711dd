package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.DataType;

/**
 * Gives the most frequent items of sketches.
 *
 * @param type the type of the items
 * @param most how many
 */
record ApproxTopKEstimate(DataType type, int most) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        Column states = input.argument(0);
        return RowLoop.build(input, (row, out) -> {
            if (states.isNull(row)) {
                out.appendNulls(1);
                return;
            }
            StructColumn struct = (StructColumn) states.base();
            int base = states.baseRow(row);
            Column sketches = struct.fields().get(0);
            Column tracked = struct.fields().get(1);
            if (sketches.isNull(base) || tracked.isNull(base)) {
                throw FrequencyFunctions.invalid();
            }
            TopKArguments.checkTracked(RowLoop.intAt(tracked, base), most);
            byte[] sketch = ((ViewColumn) sketches.base()).get(sketches.baseRow(base));
            FrequentItems.read(sketch, type, FrequencyFunctions::invalid).writeMost(most, type, (ListBuilder) out);
        });
    }
}
