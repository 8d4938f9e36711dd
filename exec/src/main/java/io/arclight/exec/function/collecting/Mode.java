package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.ListAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.type.DataType;
import java.util.stream.IntStream;

/**
 * The most frequent value; the smallest of several equally frequent ones.
 *
 * @param type the type of the values
 */
record Mode(DataType type) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return ListAccumulator.STATE_BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    private final class Chooser extends ListAccumulator {
        Chooser(StateMemory memory) {
            super(type, memory);
        }

        @Override
        protected void writeResult(Column values, int[] rows, ColumnBuilder column) {
            if (rows.length == 0) {
                column.appendNulls(1);
                return;
            }
            int[] sorted = IntStream.of(rows)
                    .boxed()
                    .sorted((a, b) -> values.compare(a, values, b))
                    .mapToInt(Integer::intValue)
                    .toArray();
            column.append(values, new Selection(new int[] {sorted[mostFrequent(values, sorted)]}, 1));
        }

        private int mostFrequent(Column values, int[] sorted) {
            int best = 0;
            int bestCount = 0;
            int start = 0;
            for (int end = 1; end <= sorted.length; end++) {
                if (end == sorted.length || values.compare(sorted[start], values, sorted[end]) != 0) {
                    int count = end - start;
                    if (count > bestCount) {
                        best = start;
                        bestCount = count;
                    }
                    start = end;
                }
            }
            return best;
        }
    }
}
