package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.BooleanShuttle;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Conjunction;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexNode;

/** {@link BooleanRule} for the conditions of joins. */
public final class JoinBooleanRule implements Rule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public RelNode apply(LogicalJoin join, RuleContext context) {
        // A mark may be null, and that of NOT IN has a form that must stay.
        if (join.getJoinType() == JoinRelType.LEFT_MARK || join.getJoinType() == JoinRelType.ANTI) {
            return join;
        }
        RexNode simpler = join.getCondition().accept(BooleanShuttle.INSTANCE);
        return simpler.equals(join.getCondition())
                ? join
                : Rels.join(join, join.getJoinType(), Conjunction.split(simpler));
    }
}
