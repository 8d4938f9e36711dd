package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** Filters on the partition's keys below window functions: they keep or drop whole partitions. */
public final class FilterWindowRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalWindow window)) {
            return filter;
        }
        FilterSplit split = FilterSplit.by(Conjunction.split(filter.getCondition()), window.partitionKeys());
        if (split.pushed().isEmpty()) {
            return filter;
        }
        List<RexNode> below = split.pushed().stream()
                .map(conjunct -> Columns.refresh(conjunct, window.getInput().getRowType()))
                .toList();
        RelNode windowed = Rels.withInputs(window, List.of(Rels.filter(window.getInput(), below)));
        return Rels.filter(windowed, split.kept());
    }
}
