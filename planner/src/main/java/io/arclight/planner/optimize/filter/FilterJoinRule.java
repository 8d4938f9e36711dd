package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Filters below a join: to the sides whose rows the join keeps or drops as they are, and into the condition of an inner join. */
public final class FilterJoinRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalJoin join)) {
            return filter;
        }
        JoinRelType type = join.getJoinType();
        int width = join.getLeft().getRowType().getFieldCount();
        int total = width + join.getRight().getRowType().getFieldCount();
        List<RexNode> conjuncts = Conjunction.split(filter.getCondition());
        boolean leftPasses = !type.generatesNullsOnLeft();
        boolean rightPasses = type.projectsRight() && !type.generatesNullsOnRight();
        FilterSplit left = FilterSplit.by(conjuncts, ImmutableBitSet.range(width), leftPasses);
        FilterSplit right = FilterSplit.by(left.kept(), ImmutableBitSet.range(width, total), rightPasses);
        FilterSplit into = FilterSplit.by(right.kept(), ImmutableBitSet.range(total), type == JoinRelType.INNER);
        if (left.pushed().isEmpty() && right.pushed().isEmpty() && into.pushed().isEmpty()) {
            return filter;
        }
        RelNode newLeft = Rels.filter(join.getLeft(), left.pushed());
        RelNode newRight = Rels.filter(
                join.getRight(),
                right.pushed().stream()
                        .map(conjunct ->
                                Columns.shift(conjunct, -width, join.getRight().getRowType()))
                        .toList());
        List<RexNode> condition = new ArrayList<>(Conjunction.split(join.getCondition()));
        condition.addAll(into.pushed());
        RelNode joined = Rels.withInputs(Rels.join(join, type, condition), List.of(newLeft, newRight));
        return Rels.filter(joined, into.kept());
    }
}
