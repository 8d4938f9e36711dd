package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import java.util.Arrays;

/**
 * The elements in order.
 *
 * @param ascending whether small values come first
 * @param nullsFirst whether nulls come first
 */
public record ArraySort(boolean ascending, boolean nullsFirst) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        ArrayRows arrays = ArrayRows.of(input.argument(0));
        Column elements = arrays.elements();
        return RowLoop.buildStrict(input, (row, out) -> {
            Integer[] order = new Integer[arrays.size(row)];
            Arrays.setAll(order, i -> arrays.start(row) + i);
            Arrays.sort(order, (a, b) -> compare(elements, a, b));
            int[] positions = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
            ListBuilder list = (ListBuilder) out;
            list.appendArray(elements, positions);
        });
    }

    private int compare(Column elements, int left, int right) {
        boolean isNull = elements.isNull(left);
        if (isNull || elements.isNull(right)) {
            int nulls = Boolean.compare(elements.isNull(right), isNull);
            return nullsFirst ? nulls : -nulls;
        }
        int order = ArrayRows.compare(elements, left, elements, right);
        return ascending ? order : -order;
    }
}
