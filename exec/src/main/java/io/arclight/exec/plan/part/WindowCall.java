package io.arclight.exec.plan.part;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.Binding;
import java.util.List;
import java.util.Optional;

/**
 * A function over a window.
 *
 * @param function an {@link io.arclight.exec.function.AggregateBinding} or a {@link
 *     io.arclight.exec.function.WindowBinding}
 * @param arguments the arguments, over the input rows
 * @param filter for aggregates, the rows that count
 * @param ignoreNulls whether lag, lead, first_value, ... skip nulls
 * @param frame the rows of the partition it sees
 * @param origin where it was written, for errors
 */
public record WindowCall(
        Binding function,
        List<Expression> arguments,
        Optional<Expression> filter,
        boolean ignoreNulls,
        WindowFrame frame,
        Origin origin) {}
