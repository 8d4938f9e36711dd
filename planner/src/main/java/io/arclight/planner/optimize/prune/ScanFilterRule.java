package io.arclight.planner.optimize.prune;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalPrunedScan;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** Tells a scan what is filtered by, so that it may skip files, row groups and pages. The filter stays. */
public final class ScanFilterRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalPrunedScan scan)
                || !scan.pushed().filters().isEmpty()) {
            return filter;
        }
        List<RexNode> filters = Conjunction.split(filter.getCondition()).stream()
                .filter(ExpressionTraits::isFree)
                .toList();
        if (filters.isEmpty()) {
            return filter;
        }
        LogicalPrunedScan.Pushed pushed = scan.pushed();
        return Rels.withInputs(
                filter, List.of(scan.with(new LogicalPrunedScan.Pushed(pushed.columns(), filters, pushed.limit()))));
    }
}
