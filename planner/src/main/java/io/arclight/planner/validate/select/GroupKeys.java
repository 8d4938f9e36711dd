package io.arclight.planner.validate.select;

import java.util.List;
import org.apache.calcite.rex.RexNode;

/**
 * What rows are grouped by.
 *
 * @param keys the keys, over the input
 * @param sets grouping sets, as positions of keys
 */
record GroupKeys(List<RexNode> keys, List<List<Integer>> sets) {
    /** One group of all rows. */
    static final GroupKeys NONE = new GroupKeys(List.of(), List.of(List.of()));

    /** Whether this is a plain GROUP BY of all keys. */
    boolean isPlain() {
        return sets.size() == 1 && sets.get(0).size() == keys.size();
    }
}
