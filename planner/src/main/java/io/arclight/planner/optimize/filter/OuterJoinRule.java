package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.NullRejection;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** An outer join whose rows of nulls a filter above drops is an inner join, or one that is outer on the other side only. */
public final class OuterJoinRule implements Rule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public RelNode apply(LogicalFilter filter, RuleContext context) {
        if (!(filter.getInput() instanceof LogicalJoin join)
                || !join.getJoinType().isOuterJoin()) {
            return filter;
        }
        int width = join.getLeft().getRowType().getFieldCount();
        ImmutableBitSet left = ImmutableBitSet.range(width);
        ImmutableBitSet right = ImmutableBitSet.range(width, join.getRowType().getFieldCount());
        List<RexNode> conjuncts = Conjunction.split(filter.getCondition());
        JoinRelType type = join.getJoinType();
        if (type.generatesNullsOnLeft() && rejects(conjuncts, left)) {
            type = type.cancelNullsOnLeft();
        }
        if (type.generatesNullsOnRight() && rejects(conjuncts, right)) {
            type = type.cancelNullsOnRight();
        }
        if (type == join.getJoinType()) {
            return filter;
        }
        RelNode stronger = Rels.join(join, type, Conjunction.split(join.getCondition()));
        return Rels.withInputs(filter, List.of(stronger));
    }

    private static boolean rejects(List<RexNode> conjuncts, ImmutableBitSet side) {
        return conjuncts.stream()
                .anyMatch(conjunct ->
                        Columns.used(conjunct).intersects(side) && NullRejection.isNeverTrue(conjunct, side));
    }
}
