package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** Filter over filter: one filter, the lower conditions first, so that they still guard the upper ones. */
public final class FilterMergeRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (filter.getCondition().isAlwaysTrue()) {
            return filter.getInput();
        }
        if (!(filter.getInput() instanceof LogicalFilter lower)) {
            return filter;
        }
        List<RexNode> conjuncts = new ArrayList<>(Conjunction.split(lower.getCondition()));
        conjuncts.addAll(Conjunction.split(filter.getCondition()));
        return Rels.filter(lower.getInput(), conjuncts);
    }
}
