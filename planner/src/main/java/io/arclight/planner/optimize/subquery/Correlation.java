package io.arclight.planner.optimize.subquery;

import io.arclight.planner.optimize.ExpressionTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/**
 * The variables through which a subquery sees a row of the query around it.
 *
 * @param ids the variables
 * @param outerRow the row they stand for
 */
record Correlation(Set<CorrelationId> ids, RelDataType outerRow) {
    /** The outer column that an expression is, or -1. */
    int column(RexNode expression) {
        return expression instanceof RexFieldAccess access
                        && access.getReferenceExpr() instanceof RexCorrelVariable variable
                        && ids.contains(variable.id)
                ? access.getField().getIndex()
                : -1;
    }

    /** Whether an expression uses an outer column, within subqueries too. */
    boolean isIn(RexNode expression) {
        return !columns(expression).isEmpty();
    }

    /** Whether a rel, or one below it, uses an outer column. */
    boolean isIn(RelNode rel) {
        return !columns(rel).isEmpty();
    }

    /** The outer columns an expression uses. */
    Set<Integer> columns(RexNode expression) {
        Collector collector = new Collector();
        expression.accept(collector);
        return collector.columns;
    }

    /** The outer columns a rel and those below it use. */
    Set<Integer> columns(RelNode rel) {
        Collector collector = new Collector();
        collector.collect(rel);
        return collector.columns;
    }

    /** An expression with outer and inner columns replaced. */
    RexNode replace(RexNode expression, IntFunction<RexNode> outer, IntFunction<RexNode> inner) {
        return expression.accept(new RexShuttle() {
            @Override
            public RexNode visitFieldAccess(RexFieldAccess access) {
                int column = column(access);
                return column >= 0 ? outer.apply(column) : super.visitFieldAccess(access);
            }

            @Override
            public RexNode visitInputRef(RexInputRef reference) {
                return inner.apply(reference.getIndex());
            }
        });
    }

    /** The conjuncts that use outer columns, or those that do not. */
    List<RexNode> select(List<RexNode> conjuncts, boolean correlated) {
        List<RexNode> selected = new ArrayList<>();
        for (RexNode conjunct : conjuncts) {
            if (isIn(conjunct) == correlated) {
                selected.add(conjunct);
            }
        }
        return selected;
    }

    /** Whether conjuncts may be moved out of the subquery. */
    static boolean areMovable(List<RexNode> conjuncts) {
        return conjuncts.stream().allMatch(ExpressionTraits::isDeterministic);
    }

    /** Finds outer columns. */
    private final class Collector extends RexShuttle {
        private final Set<Integer> columns = new TreeSet<>();

        private void collect(RelNode rel) {
            rel.accept(this);
            rel.getInputs().forEach(this::collect);
        }

        @Override
        public RexNode visitFieldAccess(RexFieldAccess access) {
            int column = column(access);
            if (column >= 0) {
                columns.add(column);
            }
            return super.visitFieldAccess(access);
        }

        @Override
        public RexNode visitSubQuery(RexSubQuery subQuery) {
            collect(subQuery.rel);
            return super.visitSubQuery(subQuery);
        }
    }
}
