package io.arclight.planner.validate.lowering;

import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/**
 * Lets a query within an expression refer to another row: that of the groups instead of that of the rows. Aggregates over the rows that
 * stand within the query become columns of the groups.
 */
final class CorrelationLift extends RelHomogeneousShuttle {
    private final RexShuttle expressions;

    /**
     * Changes what queries refer to.
     *
     * @param from the variables of the rows
     * @param to the variable of the groups
     * @param row the type of the groups' row
     * @param position where the groups have a column of the rows
     * @param results where the groups have aggregates over the rows
     */
    CorrelationLift(
            Set<CorrelationId> from,
            CorrelationId to,
            RelDataType row,
            IntUnaryOperator position,
            Map<RexNode, Integer> results) {
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        this.expressions = new RexShuttle() {
            @Override
            public RexNode visitFieldAccess(RexFieldAccess access) {
                if (access.getReferenceExpr() instanceof RexCorrelVariable variable && from.contains(variable.id)) {
                    int column = position.applyAsInt(access.getField().getIndex());
                    return builder.makeFieldAccess(builder.makeCorrel(row, to), column);
                }
                return super.visitFieldAccess(access);
            }

            @Override
            public RexNode visitCall(RexCall call) {
                return OuterAggregates.local(call, from)
                        .map(aggregate ->
                                (RexNode) builder.makeFieldAccess(builder.makeCorrel(row, to), results.get(aggregate)))
                        .orElseGet(() -> super.visitCall(call));
            }

            @Override
            public RexNode visitSubQuery(RexSubQuery subquery) {
                RexSubQuery changed = (RexSubQuery) super.visitSubQuery(subquery);
                return changed.clone(CorrelationLift.this.apply(subquery.rel));
            }
        };
    }

    /** A query that refers to the other row. */
    RelNode apply(RelNode query) {
        return query.accept(this);
    }

    @Override
    public RelNode visit(RelNode other) {
        return super.visit(other).accept(expressions);
    }
}
