package io.arclight.planner.logical;

import java.util.List;

/**
 * What GROUP BY says.
 *
 * @param keys the keys: expressions, ordinals, aliases; the columns of all grouping sets
 * @param sets the grouping sets as positions in {@code keys}; one set of all keys for a plain GROUP BY
 * @param all whether GROUP BY ALL was written; keys are then empty
 * @param analytic whether GROUPING SETS, ROLLUP or CUBE was written
 */
public record Grouping(List<LogicalExpression> keys, List<List<Integer>> sets, boolean all, boolean analytic) {
    /** A grouping without GROUPING SETS, ROLLUP and CUBE. */
    public Grouping(List<LogicalExpression> keys, List<List<Integer>> sets, boolean all) {
        this(keys, sets, all, false);
    }
}
