package io.arclight.planner.physical.join;

import io.arclight.exec.plan.part.Side;
import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A join's condition, taken apart.
 *
 * @param left the keys over the left columns
 * @param right the keys over the right columns, from position 0
 * @param nullSafe per key whether nulls are equal
 * @param residual the rest, over both sides' columns
 * @param nullAware whether the one key pair is one of NOT IN, where a null may match anything
 */
record EquiCondition(
        List<RexNode> left, List<RexNode> right, List<Boolean> nullSafe, List<RexNode> residual, boolean nullAware) {
    static EquiCondition of(Join join) {
        List<RexNode> conjuncts = Conjunction.split(join.getCondition());
        EquiCondition condition =
                new EquiCondition(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
        int width = join.getLeft().getRowType().getFieldCount();
        if (join.getJoinType() == JoinRelType.ANTI && conjuncts.size() == 1) {
            RexNode equality = nullAwareEquality(conjuncts.get(0));
            if (equality != null && condition.addKey(equality, width, join)) {
                return new EquiCondition(condition.left, condition.right, condition.nullSafe, condition.residual, true);
            }
        }
        for (RexNode conjunct : conjuncts) {
            if (!condition.addKey(conjunct, width, join)) {
                condition.residual.add(conjunct);
            }
        }
        return condition;
    }

    /** The {@code a = b} of {@code a = b OR a = b IS NULL}; null for anything else. */
    private static RexNode nullAwareEquality(RexNode condition) {
        if (!condition.isA(SqlKind.OR) || ((RexCall) condition).getOperands().size() != 2) {
            return null;
        }
        RexNode first = ((RexCall) condition).getOperands().get(0);
        RexNode second = ((RexCall) condition).getOperands().get(1);
        boolean matches = first.isA(SqlKind.EQUALS)
                && second.isA(SqlKind.IS_NULL)
                && ((RexCall) second).getOperands().get(0).equals(first);
        return matches ? first : null;
    }

    private boolean addKey(RexNode conjunct, int width, Join join) {
        boolean safe = conjunct.isA(SqlKind.IS_NOT_DISTINCT_FROM);
        if (!safe && !conjunct.isA(SqlKind.EQUALS) || !ExpressionTraits.isDeterministic(conjunct)) {
            return false;
        }
        RexNode first = ((RexCall) conjunct).getOperands().get(0);
        RexNode second = ((RexCall) conjunct).getOperands().get(1);
        ImmutableBitSet leftColumns = ImmutableBitSet.range(width);
        if (isWithin(second, leftColumns)) {
            RexNode swapped = first;
            first = second;
            second = swapped;
        }
        ImmutableBitSet ofSecond = Columns.used(second);
        if (!isWithin(first, leftColumns) || ofSecond.isEmpty() || ofSecond.intersects(leftColumns)) {
            return false;
        }
        left.add(first);
        right.add(Columns.shift(second, -width, join.getRight().getRowType()));
        nullSafe.add(safe);
        return true;
    }

    private static boolean isWithin(RexNode expression, ImmutableBitSet columns) {
        ImmutableBitSet used = Columns.used(expression);
        return !used.isEmpty() && columns.contains(used);
    }

    /**
     * Whether a mark must be found pair by pair: a null key leaves it open, but only when the rest of the condition holds for
     * the pair, which a hash table of keys does not tell.
     */
    boolean isMarkUncertain() {
        boolean nullable = false;
        for (int i = 0; i < left.size(); i++) {
            nullable |= !nullSafe.get(i)
                    && (left.get(i).getType().isNullable()
                            || right.get(i).getType().isNullable());
        }
        return nullable && (left.size() > 1 || !residual.isEmpty());
    }

    List<RexNode> keys(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** The columns among a side's keys that are not computed. */
    List<Integer> plainColumns(Side side) {
        return keys(side).stream()
                .filter(RexInputRef.class::isInstance)
                .map(key -> ((RexInputRef) key).getIndex())
                .toList();
    }

    /** The columns of a side's keys; empty when one of them is computed. */
    List<Integer> columns(Side side) {
        List<Integer> plain = plainColumns(side);
        return plain.size() == keys(side).size() ? plain : List.of();
    }
}
