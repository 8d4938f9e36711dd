package io.arclight.planner.logical;

import java.util.List;

/** When two rows match. */
public sealed interface JoinCriteria {
    /** Always: a cross join, or a comma. */
    record None() implements JoinCriteria {}

    /**
     * ON.
     *
     * @param condition a boolean over both sides
     */
    record On(LogicalExpression condition) implements JoinCriteria {}

    /**
     * USING: equal columns, which the result has once.
     *
     * @param columns the names
     */
    record Using(List<String> columns) implements JoinCriteria {}

    /** NATURAL: as USING with all common names. */
    record Natural() implements JoinCriteria {}
}
