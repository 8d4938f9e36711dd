package io.arclight.planner.explain;

import io.arclight.planner.logical.LogicalExpression;

/** Expressions before their names are resolved, as SQL. */
public final class UnresolvedText {
    private UnresolvedText() {}

    /** An expression as SQL, names as they were written. */
    public static String of(LogicalExpression expression) {
        return new ParsedExpressionText("").of(expression);
    }
}
