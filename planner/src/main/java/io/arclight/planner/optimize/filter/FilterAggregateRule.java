package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Filters on grouping keys below the aggregation. Without keys nothing goes, as one group is there whatever is dropped. */
public final class FilterAggregateRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalAggregate aggregate)
                || aggregate.getGroupType() != Aggregate.Group.SIMPLE
                || aggregate.getGroupSet().isEmpty()) {
            return filter;
        }
        List<Integer> keys = aggregate.getGroupSet().asList();
        FilterSplit split =
                FilterSplit.by(Conjunction.split(filter.getCondition()), ImmutableBitSet.range(keys.size()));
        if (split.pushed().isEmpty()) {
            return filter;
        }
        List<RexNode> below = split.pushed().stream()
                .map(conjunct -> Columns.replace(
                        conjunct,
                        column -> Columns.reference(aggregate.getInput().getRowType(), keys.get(column))))
                .toList();
        RelNode filtered = Rels.withInputs(aggregate, List.of(Rels.filter(aggregate.getInput(), below)));
        return Rels.filter(filtered, split.kept());
    }
}
