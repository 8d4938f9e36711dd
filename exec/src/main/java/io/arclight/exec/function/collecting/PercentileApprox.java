package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest values that are not less than given parts of all values. Exact, so more accurate than asked for.
 *
 * @param type the type of the values
 * @param percentages which parts, from 0 to 1
 * @param array whether the result is an array
 */
record PercentileApprox(DataType type, List<Double> percentages, boolean array) implements ListAggregate {
    @Override
    public boolean keepsRows() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        if (LongValues.hold(values.physicalType())) {
            writeLongs(values, rows, column);
            return;
        }
        int[] sorted = IntStream.of(rows)
                .boxed()
                .sorted((a, b) -> values.compare(a, values, b))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] chosen = percentages.stream()
                .mapToInt(part -> sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)])
                .toArray();
        if (array) {
            ((ListBuilder) column).appendArray(values, chosen);
        } else {
            column.append(values, chosen, 1);
        }
    }

    private void writeLongs(Column values, int[] rows, ColumnBuilder column) {
        long[] ordered = new long[rows.length];
        ColumnValues.ordered(values, new Selection(rows, rows.length), ordered);
        Ranks ranks = Ranks.of(ordered, percentages.size());
        ColumnBuilder target = array ? ((ListBuilder) column).elements() : column;
        for (double part : percentages) {
            LongValues.append(target, ranks.at(Math.max(0, (int) Math.ceil(rows.length * part) - 1)));
        }
        if (array) {
            ((ListBuilder) column).append();
        }
    }
}
