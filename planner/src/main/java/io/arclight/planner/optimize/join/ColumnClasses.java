package io.arclight.planner.optimize.join;

import java.util.HashMap;
import java.util.Map;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/** Which columns equalities make equal. */
final class ColumnClasses {
    private final Map<Integer, Integer> representatives = new HashMap<>();

    /** Takes a conjunct in; one that is no equality of two columns changes nothing. */
    void learn(RexNode conjunct) {
        int[] columns = equality(conjunct);
        if (columns.length == 2) {
            representatives.put(find(columns[0]), find(columns[1]));
        }
    }

    boolean areEqual(int first, int second) {
        return find(first) == find(second);
    }

    /** Whether a conjunct says no more than what is known already. */
    boolean imply(RexNode conjunct) {
        int[] columns = equality(conjunct);
        return columns.length == 2 && areEqual(columns[0], columns[1]);
    }

    /** The two columns that a conjunct makes equal; none when it is something else. */
    static int[] equality(RexNode conjunct) {
        if (conjunct.isA(SqlKind.EQUALS)
                && ((RexCall) conjunct).getOperands().get(0) instanceof RexInputRef left
                && ((RexCall) conjunct).getOperands().get(1) instanceof RexInputRef right) {
            return new int[] {left.getIndex(), right.getIndex()};
        }
        return new int[0];
    }

    private int find(int column) {
        int current = column;
        while (representatives.containsKey(current) && representatives.get(current) != current) {
            current = representatives.get(current);
        }
        return current;
    }
}
