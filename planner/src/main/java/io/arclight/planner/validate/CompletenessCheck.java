package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.typed.Placeholder;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/** Finds what no clause took: an aggregate, a window function or a generator where there is no place for it. */
final class CompletenessCheck extends RelHomogeneousShuttle {
    private final RexShuttle expressions = new RexShuttle() {
        @Override
        public RexNode visitCall(RexCall call) {
            if (Placeholder.specOf(call).isPresent()) {
                var origin = SourcePosition.originOf(call);
                String text = origin.isKnown()
                        ? origin.fragment().toLowerCase(Locale.ROOT)
                        : call.getOperator().getName();
                throw new ArclightException(
                        ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR,
                        Map.of("invalidExprSqls", "\"" + text + "\""),
                        origin,
                        null);
            }
            return super.visitCall(call);
        }

        @Override
        public RexNode visitSubQuery(RexSubQuery subquery) {
            check(subquery.rel);
            return super.visitSubQuery(subquery);
        }
    };

    /**
     * Checks a query.
     *
     * @throws ArclightException UNSUPPORTED_EXPR_FOR_OPERATOR
     */
    void check(RelNode query) {
        query.accept(this);
    }

    @Override
    public RelNode visit(RelNode other) {
        other.accept(expressions);
        return super.visit(other);
    }
}
