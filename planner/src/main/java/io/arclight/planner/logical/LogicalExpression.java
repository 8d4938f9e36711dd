package io.arclight.planner.logical;

/** An unresolved expression. */
public sealed interface LogicalExpression permits NameExpression, ValueExpression, SubqueryExpression {
    /** Dispatches on the kind. */
    <R> R accept(LogicalExpressionVisitor<R> visitor);
}
