package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.BooleanShuttle;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Conjunction;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** Conditions without needless NOTs and constants, and with what all branches of an OR share pulled out of it. */
public final class BooleanRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        RexNode simpler = filter.getCondition().accept(BooleanShuttle.INSTANCE);
        return simpler.equals(filter.getCondition())
                ? filter
                : Rels.filter(filter.getInput(), Conjunction.split(simpler));
    }
}
