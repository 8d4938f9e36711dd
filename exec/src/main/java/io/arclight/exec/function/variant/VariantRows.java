package io.arclight.exec.function.variant;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.scalar.ColumnFunction.Input;
import io.arclight.exec.variant.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The variants of the selected rows of a column, each value of a dictionary once.
 *
 * @param values the variants, none of them null
 * @param positions for each row of the column the place among them, -1 for null and for rows that are not selected
 */
record VariantRows(List<Variant> values, int[] positions) {
    /** The variants of a kernel's argument. */
    static VariantRows of(Input input, int argument) {
        Column column = input.argument(argument);
        Column base = column.base();
        int[] places = new int[base.length()];
        Arrays.fill(places, -1);
        int[] positions = new int[input.length()];
        Arrays.fill(positions, -1);
        List<Variant> values = new ArrayList<>();
        Selection rows = input.selection();
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.position(i);
            if (!column.isNull(row)) {
                int place = column.baseRow(row);
                if (places[place] < 0) {
                    places[place] = values.size();
                    values.add(Variant.of(((ViewColumn) base).get(place)));
                }
                positions[row] = places[place];
            }
        }
        return new VariantRows(values, positions);
    }

    /** The column of what a function, which gets the values and owns nothing, makes of them: one result for each. */
    Column map(Function<List<Variant>, Column> function, Input input) {
        Column results = function.apply(values);
        try {
            return results.take(positions, positions.length, input.account());
        } finally {
            results.release();
        }
    }
}
