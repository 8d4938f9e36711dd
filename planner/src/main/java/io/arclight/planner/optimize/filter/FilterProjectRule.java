package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Filters below a projection, unless what they look at is not deterministic. */
public final class FilterProjectRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalProject project)) {
            return filter;
        }
        List<RexNode> items = project.getProjects();
        ImmutableBitSet.Builder repeatable = ImmutableBitSet.builder();
        for (int i = 0; i < items.size(); i++) {
            if (ExpressionTraits.isDeterministic(items.get(i))) {
                repeatable.set(i);
            }
        }
        FilterSplit split = FilterSplit.by(Conjunction.split(filter.getCondition()), repeatable.build());
        if (split.pushed().isEmpty()) {
            return filter;
        }
        List<RexNode> below = split.pushed().stream()
                .map(conjunct -> Columns.replace(conjunct, items::get))
                .toList();
        RelNode filtered = Rels.filter(project.getInput(), below);
        RelNode projected = Rels.withInputs(project, List.of(filtered));
        return Rels.filter(projected, split.kept());
    }
}
