package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import org.apache.datasketches.kll.KllSketch;

/**
 * Looks up ranks or values in sketches, one or an array of them.
 *
 * @param call the call
 * @param byRank whether values are asked for by their ranks
 * @param result the type of what is found
 */
record KllLookup(KllCall call, boolean byRank, AtomicType result) implements ColumnFunction {
    static {
        SketchLibrary.prepare();
    }

    @Override
    public Column apply(Input input) {
        Column sketches = input.argument(0);
        Column places = input.argument(1);
        return RowLoop.buildStrict(input, (row, out) -> {
            KllSketch sketch = call.read(((ViewColumn) sketches.base()).get(sketches.baseRow(row)));
            if (places.base() instanceof ListColumn lists) {
                int list = places.baseRow(row);
                ListBuilder array = (ListBuilder) out;
                for (int i = lists.offset(list); i < lists.offset(list + 1); i++) {
                    append(sketch, lists.elements(), i, array.elements());
                }
                array.append();
            } else {
                append(sketch, places, row, out);
            }
        });
    }

    private void append(KllSketch sketch, Column places, int row, ColumnBuilder out) {
        if (places.isNull(row)) {
            out.appendNulls(1);
            return;
        }
        long place = KllKind.address(places, row);
        long slot = ((FixedWidthBuilder) out).append();
        if (byRank) {
            double rank = Memory.getDouble(place);
            if (!sketch.isEmpty() && !(rank >= 0 && rank <= 1)) {
                throw new ArclightException(
                        ErrorCondition.KLL_SKETCH_INVALID_QUANTILE_RANGE, "functionName", "`" + call.function() + "`");
            }
            call.check(() -> call.kind().writeQuantile(sketch, rank, slot));
        } else {
            Memory.putDouble(slot, call.checked(() -> call.kind().rank(sketch, place)));
        }
    }
}
