package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.type.DataType;
import java.util.stream.IntStream;

/**
 * The most frequent value.
 *
 * @param type the type of the values
 * @param choice which of several equally frequent ones
 */
record Mode(DataType type, Choice choice) implements ListAggregate {
    /** Which of several equally frequent values. */
    enum Choice {
        /** The one that Spark's hash table has first. */
        ANY,
        SMALLEST,
        LARGEST
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        int[] sorted = IntStream.of(rows)
                .boxed()
                .sorted((a, b) -> values.compare(a, values, b))
                .mapToInt(Integer::intValue)
                .toArray();
        column.append(values, new Selection(new int[] {chosen(values, rows, sorted)}, 1));
    }

    private int chosen(Column values, int[] rows, int[] sorted) {
        if (choice != Choice.ANY) {
            return sorted[mostFrequent(values, sorted)];
        }
        return SparkHashOrder.mostFrequent(values, rows, type).orElseGet(() -> sorted[mostFrequent(values, sorted)]);
    }

    private int mostFrequent(Column values, int[] sorted) {
        int best = 0;
        int bestCount = 0;
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || values.compare(sorted[start], values, sorted[end]) != 0) {
                int count = end - start;
                if (count > bestCount || count == bestCount && choice == Choice.LARGEST) {
                    best = start;
                    bestCount = count;
                }
                start = end;
            }
        }
        return best;
    }
}
