package io.arclight.planner.optimize.filter;

import io.arclight.exec.error.Origin;
import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Filters that a join's equalities carry from one side to the other, and those that each branch of an OR over both sides implies
 * for one side. A filter that is there already, here or below, is not made again.
 */
public final class InferredFilterRule implements Rule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public RelNode apply(LogicalJoin join, RuleContext context) {
        JoinRelType type = join.getJoinType();
        boolean leftDrops = type == JoinRelType.INNER || type == JoinRelType.SEMI;
        boolean rightDrops = leftDrops || type == JoinRelType.LEFT;
        if (!rightDrops) {
            return join;
        }
        int width = join.getLeft().getRowType().getFieldCount();
        int total = width + join.getRight().getRowType().getFieldCount();
        List<RexNode> conjuncts = Conjunction.split(join.getCondition());
        List<RexNode> known = new ArrayList<>(filtersOf(join.getLeft()));
        List<RexNode> knownOnRight = filtersOf(join.getRight());
        if (!knownOnRight.isEmpty()) {
            RelDataType both = Rels.bothSides(join.getLeft(), join.getRight());
            knownOnRight.forEach(filter -> known.add(Columns.shift(filter, width, both)));
        }
        List<RexNode> inferred = new ArrayList<>(ImpliedDisjunctions.of(conjuncts, width, total));
        for (RexNode conjunct : conjuncts) {
            inferred.addAll(carried(conjunct, known));
        }
        inferred.removeAll(known);
        List<RexNode> left = leftDrops ? select(inferred, ImmutableBitSet.range(width), join.getLeft(), 0) : List.of();
        List<RexNode> right = select(inferred, ImmutableBitSet.range(width, total), join.getRight(), -width);
        if (left.isEmpty() && right.isEmpty()) {
            return join;
        }
        return Rels.withInputs(join, List.of(Rels.filter(join.getLeft(), left), Rels.filter(join.getRight(), right)));
    }

    private static List<RexNode> select(List<RexNode> inferred, ImmutableBitSet columns, RelNode side, int distance) {
        return inferred.stream()
                .filter(conjunct -> columns.contains(Columns.used(conjunct)))
                .map(conjunct -> Columns.shift(conjunct, distance, side.getRowType()))
                .filter(conjunct -> !conjunct.isA(SqlKind.IS_NOT_NULL) || isOuterJoin(side))
                .filter(conjunct -> !FilterSearch.finds(side, conjunct))
                .toList();
    }

    /** Joins drop nulls by themselves; saying so pays where an outer join below becomes an inner one. */
    private static boolean isOuterJoin(RelNode rel) {
        if (rel instanceof Project || rel instanceof Filter) {
            return isOuterJoin(rel.getInput(0));
        }
        return rel instanceof LogicalJoin join && join.getJoinType().isOuterJoin();
    }

    /** What an equality of two columns, plus what is known of one, says of the other. */
    private static List<RexNode> carried(RexNode equality, List<RexNode> known) {
        List<RexNode> carried = new ArrayList<>();
        if (!equality.isA(SqlKind.EQUALS)) {
            return carried;
        }
        RexNode first = ((RexCall) equality).getOperands().get(0);
        RexNode second = ((RexCall) equality).getOperands().get(1);
        if (!(first instanceof RexInputRef) || !(second instanceof RexInputRef)) {
            return carried;
        }
        carried.addAll(substituted((RexInputRef) first, (RexInputRef) second, known));
        carried.addAll(substituted((RexInputRef) second, (RexInputRef) first, known));
        for (RexNode column : List.of(first, second)) {
            if (column.getType().isNullable()) {
                carried.add(PlannerRexBuilder.INSTANCE.predicate(
                        SqlStdOperatorTable.IS_NOT_NULL, Origin.NONE, List.of(column), false));
            }
        }
        return carried;
    }

    private static List<RexNode> substituted(RexInputRef from, RexInputRef to, List<RexNode> known) {
        ImmutableBitSet only = ImmutableBitSet.of(from.getIndex());
        return known.stream()
                .filter(filter -> Columns.used(filter).equals(only) && ExpressionTraits.isFree(filter))
                .filter(filter -> !filter.isA(SqlKind.IS_NOT_NULL))
                .map(filter -> Columns.replace(filter, column -> to))
                .toList();
    }

    /** Conjuncts that every row of a rel passes, over its columns, as far as they are easy to see. */
    private static List<RexNode> filtersOf(RelNode rel) {
        if (rel instanceof Filter filter) {
            List<RexNode> filters = new ArrayList<>(Conjunction.split(filter.getCondition()));
            filters.addAll(filtersOf(filter.getInput()));
            return filters;
        }
        return rel instanceof Project project ? throughProject(project) : List.of();
    }

    private static List<RexNode> throughProject(Project project) {
        List<RexNode> filters = new ArrayList<>();
        List<RexNode> items = project.getProjects();
        for (RexNode filter : filtersOf(project.getInput())) {
            ImmutableBitSet used = Columns.used(filter);
            boolean visible = used.asList().stream().allMatch(column -> position(items, column) >= 0);
            if (visible) {
                filters.add(Columns.replace(
                        filter, column -> Columns.reference(project.getRowType(), position(items, column))));
            }
        }
        return filters;
    }

    private static int position(List<RexNode> items, int column) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof RexInputRef reference && reference.getIndex() == column) {
                return i;
            }
        }
        return -1;
    }
}
