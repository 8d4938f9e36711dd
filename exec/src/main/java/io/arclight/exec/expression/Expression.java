package io.arclight.exec.expression;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A resolved, typed expression. Function calls are generic; only what narrows the rows it evaluates its operands for
 * (CASE, AND, OR, COALESCE) and casts have a record of their own.
 */
public sealed interface Expression permits ColumnReference, Literal, Call, Cast, And, Or, Case, Coalesce {
    /** The type of the value. */
    DataType type();

    /** Whether the value may be null. */
    boolean nullable();

    /** The operands, in order. */
    List<Expression> children();

    /** Dispatches on the kind of expression. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
