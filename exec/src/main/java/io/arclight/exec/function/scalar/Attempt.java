package io.arclight.exec.function.scalar;

import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.memory.MemoryAccount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A function whose errors become nulls, as those of Spark's {@code try_} functions do. A batch without errors costs nothing
 * more; after an error the rows are tried one by one, and those that fail are computed again with null arguments.
 *
 * @param function the function, which is null when all of its arguments are
 */
public record Attempt(ScalarBinding function) implements ColumnFunction {
    /** A binding that does what another one does and answers null where that raises an error. */
    public static ScalarBinding of(Invocation call, ScalarBinding function) {
        ScalarTraits traits = new ScalarTraits(
                function.traits().strict(), false, function.traits().deterministic());
        return call.kernel(new Attempt(function), function.argumentTypes(), function.resultType(), true, traits);
    }

    @Override
    public Column apply(Input input) {
        Column[] arguments = new Column[input.arguments().size()];
        List<Expression> references = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = input.selectedFlat(i);
            references.add(new ColumnReference(i, function.argumentTypes().get(i), true));
        }
        Call call = new Call(function, references, Origin.NONE);
        try {
            return input.evaluate(call, arguments);
        } catch (ArclightException e) {
            Column[] sound = take(arguments, sound(call, arguments, input), input.account());
            try {
                return input.evaluate(call, sound);
            } finally {
                release(sound);
            }
        } finally {
            release(arguments);
        }
    }

    /** The position of every row that raises no error, -1 for the others. */
    private static int[] sound(Call call, Column[] arguments, Input input) {
        int[] positions = new int[arguments[0].length()];
        for (int row = 0; row < positions.length; row++) {
            Column[] single = take(arguments, new int[] {row}, input.account());
            try {
                input.evaluate(call, single).release();
                positions[row] = row;
            } catch (ArclightException e) {
                positions[row] = -1;
            } finally {
                release(single);
            }
        }
        return positions;
    }

    private static Column[] take(Column[] columns, int[] positions, MemoryAccount account) {
        return Arrays.stream(columns)
                .map(column -> column.take(positions, positions.length, account))
                .toArray(Column[]::new);
    }

    private static void release(Column[] columns) {
        Arrays.stream(columns).forEach(Column::release);
    }
}
