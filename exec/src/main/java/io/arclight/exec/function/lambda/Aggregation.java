package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * {@code aggregate(array, start, merge, finish)}: merges the first elements of all arrays into their states, then the second ones, ...
 *
 * @param merge of a state and an element, the next state
 * @param finish of the last state, the result; null for the state itself
 * @param stateType the type of the state
 */
record Aggregation(Lambda merge, Lambda finish, DataType stateType) implements ColumnFunction {
    private static final int VALUES = 2;

    @Override
    public Column apply(Input input) {
        Elements elements = Elements.of(input, 0);
        int[] rows = longestFirst(elements.sizes());
        int active = rows.length;
        int[] positions = new int[active];
        int[] finished = new int[active];
        int finishedCount = 0;
        try (ColumnBuilder last = ColumnBuilder.of(stateType, input.account())) {
            Column states = input.argument(1).take(rows, active, input.account());
            for (int round = 0; active > 0; round++) {
                int before = active;
                while (active > 0 && elements.size(rows[active - 1]) <= round) {
                    active--;
                }
                int[] ended = IntStream.range(active, before).toArray();
                last.append(states, ended, ended.length);
                for (int i : ended) {
                    finished[finishedCount++] = rows[i];
                }
                for (int i = 0; i < active; i++) {
                    positions[i] = elements.start(rows[i]) + round;
                }
                states = next(input, elements, states, rows, positions, active);
            }
            states.release();
            Column result = last.build();
            if (finish != null) {
                result = Elements.evaluate(input, finish, VALUES, finished, finishedCount, result);
            }
            return inOrder(input, result, finished, finishedCount);
        }
    }

    private Column next(Input input, Elements elements, Column states, int[] rows, int[] positions, int active) {
        Column kept = states.take(IntStream.range(0, active).toArray(), active, input.account());
        states.release();
        Column taken = elements.children().take(positions, active, input.account());
        return active == 0 ? keepOne(kept, taken) : Elements.evaluate(input, merge, VALUES, rows, active, kept, taken);
    }

    private static Column keepOne(Column kept, Column other) {
        other.release();
        return kept;
    }

    /** The rows with an array, those of many elements before those of few. */
    private static int[] longestFirst(int[] sizes) {
        return IntStream.range(0, sizes.length)
                .filter(row -> sizes[row] >= 0)
                .boxed()
                .sorted(Comparator.comparing(row -> -sizes[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Column inOrder(Input input, Column result, int[] rows, int count) {
        int[] positions = new int[input.length()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < count; i++) {
            positions[rows[i]] = i;
        }
        Column ordered = result.take(positions, positions.length, input.account());
        result.release();
        return ordered;
    }
}
