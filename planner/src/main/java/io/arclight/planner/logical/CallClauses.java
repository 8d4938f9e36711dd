package io.arclight.planner.logical;

import io.arclight.planner.logical.NameExpression.SortOrder;
import java.util.List;
import java.util.Optional;

/**
 * What may follow a function's arguments.
 *
 * @param distinct DISTINCT before the arguments
 * @param filter FILTER (WHERE ...)
 * @param ordering WITHIN GROUP (ORDER BY ...)
 * @param ignoreNulls IGNORE NULLS
 * @param window OVER
 */
public record CallClauses(
        boolean distinct,
        Optional<LogicalExpression> filter,
        List<SortOrder> ordering,
        boolean ignoreNulls,
        Optional<WindowDefinition> window) {
    /** Nothing. */
    public static final CallClauses NONE = new CallClauses(false, Optional.empty(), List.of(), false, Optional.empty());
}
