package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import java.util.Arrays;

/**
 * {@code exists}: whether some element meets a condition; {@code forall}: whether all do. Null when only an unknown condition could
 * decide. What stands behind the element that decides is not asked, so its errors do not count.
 *
 * @param condition the condition
 * @param decisive the value that decides at once: 1 for exists, 0 for forall
 */
record Quantifier(Lambda condition, int decisive) implements ColumnFunction {
    private static final int UNKNOWN = -1;

    @Override
    public Column apply(Input input) {
        Elements elements = Elements.of(input, 0);
        int[] results = new int[input.length()];
        Arrays.fill(results, 1 - decisive);
        try {
            Column met = elements.evaluate(condition, 1, elements.take(elements.children()));
            for (int i = 0; i < elements.count(); i++) {
                note(results, elements.rows()[i], Conditions.at(met, i));
            }
            met.release();
        } catch (ArclightException e) {
            Arrays.fill(results, 1 - decisive);
            evaluateInTurn(input, elements, results);
        }
        return RowLoop.build(input, (row, out) -> {
            if (elements.size(row) < 0 || results[row] == UNKNOWN) {
                out.appendNulls(1);
            } else {
                ((BitBuilder) out).append(results[row] == 1);
            }
        });
    }

    /** Asks for the first elements of all arrays, then for the second ones of those that are undecided, ... */
    private void evaluateInTurn(Input input, Elements elements, int[] results) {
        int[] rows = new int[input.length()];
        int[] positions = new int[input.length()];
        for (int round = 0, count = 1; count > 0; round++) {
            count = 0;
            for (int row = 0; row < results.length; row++) {
                if (round < elements.size(row) && results[row] != decisive) {
                    rows[count] = row;
                    positions[count++] = elements.start(row) + round;
                }
            }
            Column taken = elements.children().take(positions, count, input.account());
            Column met = Elements.evaluate(input, condition, 1, rows, count, taken);
            for (int i = 0; i < count; i++) {
                note(results, rows[i], Conditions.at(met, i));
            }
            met.release();
        }
    }

    private void note(int[] results, int row, int value) {
        if (results[row] != decisive && (value == decisive || value == UNKNOWN)) {
            results[row] = value;
        }
    }
}
