package io.arclight.planner.optimize.join;

import io.arclight.exec.error.Origin;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * A column each of several leaves, all made equal by conditions of inner joins. Any two of the leaves can be joined by it, also
 * when no condition was written between them; and one equality between two sets of leaves is enough, because within each set
 * the columns are equal already.
 */
final class EqualColumns {
    private final Map<Integer, RexInputRef> byLeaf = new LinkedHashMap<>();
    private final List<RexNode> written = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private boolean usable = true;
    private int leaves;

    /** An equality between two leaves, given as a mask. */
    record Edge(int leaves, RexNode conjunct, boolean isWritten) {}

    private EqualColumns() {}

    /**
     * The classes that conjuncts make. Those where a leaf has several columns are left out: equalities within a leaf follow from
     * all conjuncts together.
     *
     * @param leafOf the leaf of a numbered column, or -1 for columns that equalities must not be derived for
     */
    static List<EqualColumns> of(List<RexNode> conjuncts, IntUnaryOperator leafOf) {
        Map<Integer, EqualColumns> byColumn = new LinkedHashMap<>();
        List<EqualColumns> all = new ArrayList<>();
        for (RexNode conjunct : conjuncts) {
            if (isEquality(conjunct, leafOf)) {
                RexInputRef left =
                        (RexInputRef) ((RexCall) conjunct).getOperands().get(0);
                RexInputRef right =
                        (RexInputRef) ((RexCall) conjunct).getOperands().get(1);
                EqualColumns first = byColumn.computeIfAbsent(left.getIndex(), key -> new EqualColumns());
                EqualColumns second = byColumn.computeIfAbsent(right.getIndex(), key -> new EqualColumns());
                first.add(left, leafOf);
                second.add(right, leafOf);
                first.absorb(second);
                first.written.add(conjunct);
                byColumn.replaceAll((column, known) -> known == second ? first : known);
            }
        }
        for (EqualColumns columns : byColumn.values()) {
            if (columns.usable && !all.contains(columns)) {
                columns.connect(leafOf);
                all.add(columns);
            }
        }
        return all;
    }

    private static boolean isEquality(RexNode conjunct, IntUnaryOperator leafOf) {
        return conjunct.isA(SqlKind.EQUALS)
                && ((RexCall) conjunct).getOperands().get(0) instanceof RexInputRef left
                && ((RexCall) conjunct).getOperands().get(1) instanceof RexInputRef right
                && left.getType().getSqlTypeName() == right.getType().getSqlTypeName()
                && leafOf.applyAsInt(left.getIndex()) >= 0
                && leafOf.applyAsInt(right.getIndex()) >= 0
                && leafOf.applyAsInt(left.getIndex()) != leafOf.applyAsInt(right.getIndex());
    }

    private void add(RexInputRef column, IntUnaryOperator leafOf) {
        RexInputRef known = byLeaf.putIfAbsent(leafOf.applyAsInt(column.getIndex()), column);
        usable &= known == null || known.getIndex() == column.getIndex();
    }

    private void absorb(EqualColumns other) {
        if (other == this) {
            return;
        }
        other.byLeaf.forEach((leaf, column) -> {
            RexInputRef known = byLeaf.putIfAbsent(leaf, column);
            usable &= known == null || known.getIndex() == column.getIndex();
        });
        usable &= other.usable;
        written.addAll(other.written);
    }

    private void connect(IntUnaryOperator leafOf) {
        for (RexNode conjunct : written) {
            int mask = 0;
            for (RexNode operand : ((RexCall) conjunct).getOperands()) {
                mask |= 1 << leafOf.applyAsInt(((RexInputRef) operand).getIndex());
            }
            edges.add(new Edge(mask, conjunct, true));
        }
        List<Integer> members = new ArrayList<>(byLeaf.keySet());
        for (int i = 0; i < members.size(); i++) {
            leaves |= 1 << members.get(i);
            for (int j = 0; j < i; j++) {
                int mask = 1 << members.get(i) | 1 << members.get(j);
                if (edges.stream().noneMatch(edge -> edge.leaves == mask)) {
                    RexNode equality = PlannerRexBuilder.INSTANCE.predicate(
                            SqlStdOperatorTable.EQUALS,
                            Origin.NONE,
                            List.of(byLeaf.get(members.get(j)), byLeaf.get(members.get(i))));
                    edges.add(new Edge(mask, equality, false));
                }
            }
        }
    }

    /** The leaves that have such a column, as a mask. */
    int leaves() {
        return leaves;
    }

    /** The equalities between any two leaves. */
    List<Edge> edges() {
        return edges;
    }

    boolean contains(RexNode conjunct) {
        return written.contains(conjunct);
    }
}
