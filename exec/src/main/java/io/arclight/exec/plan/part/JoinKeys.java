package io.arclight.exec.plan.part;

import io.arclight.exec.expression.Expression;
import java.util.List;
import java.util.Optional;

/**
 * When two rows match.
 *
 * @param left the keys over the left columns; a pair matches when all are equal, and equal means not null except where
 *     {@code nullSafe}
 * @param right the keys over the right columns, of the same types
 * @param nullSafe per key whether null equals null ({@code <=>})
 * @param residual a further condition over the left columns followed by the right ones
 */
public record JoinKeys(
        List<Expression> left, List<Expression> right, List<Boolean> nullSafe, Optional<Expression> residual) {}
