package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rel.LogicalLocalSort;
import io.arclight.planner.rel.LogicalRepartition;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Filters below steps that neither drop nor change rows: sorts without a limit, repartitions, generators on their input's columns. */
public final class FilterPassRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        RelNode step = filter.getInput();
        if (!passes(step)) {
            return filter;
        }
        RelNode input = step.getInput(0);
        FilterSplit split = FilterSplit.by(
                Conjunction.split(filter.getCondition()),
                ImmutableBitSet.range(input.getRowType().getFieldCount()));
        if (split.pushed().isEmpty()) {
            return filter;
        }
        List<RexNode> below = split.pushed().stream()
                .map(conjunct -> Columns.refresh(conjunct, input.getRowType()))
                .toList();
        return Rels.filter(Rels.withInputs(step, List.of(Rels.filter(input, below))), split.kept());
    }

    private static boolean passes(RelNode step) {
        boolean sorts = step instanceof Sort sort && sort.fetch == null && sort.offset == null;
        return sorts
                || step instanceof LogicalRepartition
                || step instanceof LogicalLocalSort
                || step instanceof LogicalJoinHint
                || step instanceof LogicalGenerate;
    }
}
