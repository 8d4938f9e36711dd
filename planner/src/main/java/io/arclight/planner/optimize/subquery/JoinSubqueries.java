package io.arclight.planner.optimize.subquery;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/**
 * Subqueries in the condition of an outer, semi or anti join. Each becomes a column of the side whose columns it uses, so that the
 * condition is one over two rows again.
 */
final class JoinSubqueries {
    private final LogicalJoin join;
    private final Correlation correlation;
    private final UnaryOperator<RexSubQuery> prepare;
    private final Settings settings;
    private final Side left;
    private final Side right;
    /** Of each subquery met: its side, and its place among the columns added there. */
    private final List<Added> added = new ArrayList<>();

    private record Added(Side side, int column) {}

    /** A side of the join, with the columns added to it. */
    private static final class Side {
        private final int from;
        private final int width;
        private RelNode rel;

        Side(int from, RelNode rel) {
            this.from = from;
            this.width = rel.getRowType().getFieldCount();
            this.rel = rel;
        }

        boolean has(int column) {
            return column >= from && column < from + width;
        }
    }

    /**
     * Prepares the replacement.
     *
     * @param prepare makes subqueries within a subquery joins
     * @param settings the session's settings
     */
    JoinSubqueries(LogicalJoin join, UnaryOperator<RexSubQuery> prepare, Settings settings) {
        this.settings = settings;
        this.join = join;
        this.prepare = prepare;
        this.correlation = new Correlation(join.getVariablesSet(), Rels.bothSides(join.getLeft(), join.getRight()));
        this.left = new Side(0, join.getLeft());
        this.right = new Side(left.width, join.getRight());
    }

    /** The join without subqueries. */
    RelNode apply() {
        List<RexNode> conjuncts = Conjunction.split(join.getCondition()).stream()
                .map(conjunct -> conjunct.accept(new Replacement()))
                .toList();
        int leftWidth = left.rel.getRowType().getFieldCount();
        RelDataType row = Rels.bothSides(left.rel, right.rel);
        List<RexNode> bound = conjuncts.stream()
                .map(conjunct ->
                        Columns.replace(conjunct, column -> Columns.reference(row, position(column, leftWidth))))
                .toList();
        RelNode joined = Rels.join(left.rel, right.rel, join.getJoinType(), bound);
        return Rels.columns(
                joined,
                IntStream.range(0, join.getRowType().getFieldCount())
                        .map(column -> position(column, leftWidth))
                        .boxed()
                        .toList());
    }

    /** Where a column is now; those behind both sides are the added ones. */
    private int position(int column, int leftWidth) {
        int before = left.width + right.width;
        if (column < left.width) {
            return column;
        }
        if (column < before) {
            return column - left.width + leftWidth;
        }
        Added value = added.get(column - before);
        return value.side() == left ? value.column() : leftWidth + value.column();
    }

    /** An error where a subquery refers to both sides, which Spark does not have for any kind of join. */
    static void check(LogicalJoin join) {
        JoinSubqueries subqueries = new JoinSubqueries(join, subquery -> subquery, Settings.defaults());
        join.getCondition().accept(new RexShuttle() {
            @Override
            public RexNode visitSubQuery(RexSubQuery subquery) {
                Set<Integer> used = subqueries.correlation.columns(subquery.rel);
                if (!used.stream().allMatch(subqueries.left::has)
                        && !used.stream().allMatch(subqueries.right::has)) {
                    throw new ArclightException(
                            ErrorCondition
                                    .UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION,
                            "subqueryExpression",
                            SourcePosition.originOf(subquery).fragment());
                }
                return super.visitSubQuery(subquery);
            }
        });
    }

    private Side sideOf(Set<Integer> columns) {
        if (columns.stream().allMatch(left::has)) {
            return left;
        }
        if (columns.stream().allMatch(right::has)) {
            return right;
        }
        throw new ArclightException(
                ErrorCondition.FEATURE_NOT_SUPPORTED,
                "feature",
                "A subquery over both sides in the condition of an outer join");
    }

    /** Replaces each subquery by the column of its value. */
    private final class Replacement extends RexShuttle {
        @Override
        public RexNode visitSubQuery(RexSubQuery subquery) {
            Set<Integer> used = new TreeSet<>(correlation.columns(subquery.rel));
            subquery.getOperands()
                    .forEach(operand -> used.addAll(Columns.used(operand).asList()));
            Side side = sideOf(used);
            RexSubQuery own = prepare.apply(side.from == 0 ? subquery : shifted(subquery, side));
            SubqueryJoin joiner = new SubqueryJoin(
                    side.rel, new Correlation(join.getVariablesSet(), side.rel.getRowType()), settings);
            side.rel = joiner.append(own);
            RexNode value = SubqueryJoin.value(side.rel, own);
            added.add(new Added(side, side.rel.getRowType().getFieldCount() - 1));
            int position = left.width + right.width + added.size() - 1;
            RexNode placed = Columns.replace(value, column -> new RexInputRef(position, type(side, column)));
            return NullMembership.orUnknown(subquery, placed, settings);
        }

        private RelDataType type(Side side, int column) {
            return side.rel.getRowType().getFieldList().get(column).getType();
        }

        /** The subquery as one over the right side's row. */
        private RexSubQuery shifted(RexSubQuery subquery, Side side) {
            List<RexNode> operands = subquery.getOperands().stream()
                    .map(operand -> Columns.replace(
                            operand, column -> Columns.reference(side.rel.getRowType(), column - side.from)))
                    .toList();
            RelNode rel = new Shift(join.getVariablesSet(), side.rel.getRowType(), side.from).apply(subquery.rel);
            return subquery.clone(subquery.getType(), operands).clone(rel);
        }
    }

    /** Lets a subquery refer to the right side's row where it referred to both. */
    private static final class Shift extends RelHomogeneousShuttle {
        private final RexShuttle expressions;

        Shift(Set<CorrelationId> ids, RelDataType row, int offset) {
            PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
            this.expressions = new RexShuttle() {
                @Override
                public RexNode visitFieldAccess(RexFieldAccess access) {
                    if (access.getReferenceExpr() instanceof RexCorrelVariable variable && ids.contains(variable.id)) {
                        int column = access.getField().getIndex() - offset;
                        return builder.makeFieldAccess(builder.makeCorrel(row, variable.id), column);
                    }
                    return super.visitFieldAccess(access);
                }

                @Override
                public RexNode visitSubQuery(RexSubQuery subquery) {
                    RexSubQuery changed = (RexSubQuery) super.visitSubQuery(subquery);
                    return changed.clone(Shift.this.apply(subquery.rel));
                }
            };
        }

        RelNode apply(RelNode query) {
            return query.accept(this);
        }

        @Override
        public RelNode visit(RelNode other) {
            return super.visit(other).accept(expressions);
        }
    }
}
