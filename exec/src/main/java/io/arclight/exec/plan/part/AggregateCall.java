package io.arclight.exec.plan.part;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.AggregateBinding;
import java.util.List;
import java.util.Optional;

/**
 * A call of an aggregate function.
 *
 * @param function the function, bound
 * @param arguments the arguments, over the input rows
 * @param distinct whether equal argument rows count once
 * @param filter the rows that count: those for which it is true
 * @param ordering the order within a group, for order-sensitive functions; empty when it does not matter
 * @param origin where it was written, for errors
 */
public record AggregateCall(
        AggregateBinding function,
        List<Expression> arguments,
        boolean distinct,
        Optional<Expression> filter,
        List<SortKey> ordering,
        Origin origin) {}
