package io.arclight.exec.operator.join.hash;

import java.util.ArrayList;
import java.util.List;

/**
 * The joins of a chain that probe one after the other, and so need all their build sides before the first row comes out: tasks
 * that find nothing to do for one of them go on to the next instead of waiting.
 */
public final class ChainJoins {
    private final List<BroadcastJoinOperator> joins = new ArrayList<>();

    /** Adds a join. */
    public BroadcastJoinOperator add(BroadcastJoinOperator join) {
        joins.add(join);
        join.isOneOf(this);
        return join;
    }

    /** Does what can be done now for all build sides; at the first call. */
    void help() {
        joins.forEach(BroadcastJoinOperator::help);
        joins.clear();
    }
}
