package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.ListAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
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
record PercentileApprox(DataType type, List<Double> percentages, boolean array) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return ListAccumulator.STATE_BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Ranker(memory);
    }

    private final class Ranker extends ListAccumulator {
        Ranker(StateMemory memory) {
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
            int[] chosen = percentages.stream()
                    .mapToInt(part -> sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)])
                    .toArray();
            if (array) {
                writeList(values, chosen, column);
            } else {
                column.append(values, chosen, 1);
            }
        }
    }
}
