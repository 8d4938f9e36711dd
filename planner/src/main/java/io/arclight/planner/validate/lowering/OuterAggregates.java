package io.arclight.planner.validate.lowering;

import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.OuterAggregateSpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/** Aggregates over the rows of a select that stand within queries of its HAVING. */
final class OuterAggregates {
    private OuterAggregates() {}

    /** Those within the queries of some expressions, over the select's own rows, each once. */
    static Set<RexCall> within(List<RexNode> expressions, Set<CorrelationId> own) {
        Set<RexCall> found = new LinkedHashSet<>();
        if (own.isEmpty()) {
            return found;
        }
        RexShuttle finder = new RexShuttle() {
            @Override
            public RexNode visitCall(RexCall call) {
                Optional<RexCall> local = local(call, own);
                local.ifPresent(found::add);
                return local.isPresent() ? call : super.visitCall(call);
            }

            @Override
            public RexNode visitSubQuery(RexSubQuery subquery) {
                RexShuttle expressions = this;
                new RelVisitor() {
                    @Override
                    public void visit(RelNode node, int ordinal, RelNode parent) {
                        node.accept(expressions);
                        super.visit(node, ordinal, parent);
                    }
                }.go(subquery.rel);
                return super.visitSubQuery(subquery);
            }
        };
        expressions.forEach(expression -> expression.accept(finder));
        return found;
    }

    /** The aggregate over the select's own rows that a call within a query means, if it does. */
    static Optional<RexCall> local(RexCall call, Set<CorrelationId> own) {
        if (!(Placeholder.specOf(call).orElse(null) instanceof OuterAggregateSpec spec)) {
            return Optional.empty();
        }
        boolean[] others = {false};
        RexShuttle localize = new RexShuttle() {
            @Override
            public RexNode visitFieldAccess(RexFieldAccess access) {
                if (access.getReferenceExpr() instanceof RexCorrelVariable variable) {
                    others[0] |= !own.contains(variable.id);
                    return new RexInputRef(access.getField().getIndex(), access.getType());
                }
                return super.visitFieldAccess(access);
            }
        };
        List<RexNode> operands = localize.visitList(call.getOperands());
        return others[0]
                ? Optional.empty()
                : Optional.of(
                        (RexCall) Placeholder.aggregate(spec.aggregate(), operands, SourcePosition.originOf(call)));
    }
}
