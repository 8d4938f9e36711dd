package io.arclight.planner.syntax;

import io.arclight.exec.expression.Literal;
import io.arclight.planner.logical.LogicalExpression;
import java.util.Optional;

/** Computes expressions that stand where names do: with the variables and parameters of a statement. */
@FunctionalInterface
public interface ConstantValues {
    /**
     * The value of an expression; empty when it is not constant.
     *
     * @param expression the expression
     * @param firstParameter how many {@code ?} of the statement come before those in it
     */
    Optional<Literal> value(LogicalExpression expression, int firstParameter);
}
