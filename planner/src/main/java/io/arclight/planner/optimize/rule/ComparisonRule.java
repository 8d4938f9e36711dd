package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.ComparisonShuttle;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Conjunction;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** Filters on converted columns as filters on the columns. */
public final class ComparisonRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        RexNode condition = filter.getCondition()
                .accept(new ComparisonShuttle(context.settings().zone()));
        return condition.equals(filter.getCondition())
                ? filter
                : Rels.filter(filter.getInput(), Conjunction.split(condition));
    }
}
