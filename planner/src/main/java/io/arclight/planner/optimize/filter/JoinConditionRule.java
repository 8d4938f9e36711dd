package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.util.ImmutableBitSet;

/** Conditions in ON that look at one side only become filters of that side, where a row that fails matches nothing anyway. */
public final class JoinConditionRule implements Rule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public RelNode apply(LogicalJoin join, RuleContext context) {
        JoinRelType type = join.getJoinType();
        int width = join.getLeft().getRowType().getFieldCount();
        int total = width + join.getRight().getRowType().getFieldCount();
        boolean leftDrops = type == JoinRelType.INNER || type == JoinRelType.SEMI || type == JoinRelType.RIGHT;
        boolean rightDrops = type != JoinRelType.RIGHT && type != JoinRelType.FULL && type != JoinRelType.LEFT_MARK;
        FilterSplit left =
                FilterSplit.by(Conjunction.split(join.getCondition()), ImmutableBitSet.range(width), leftDrops);
        FilterSplit right = FilterSplit.by(left.kept(), ImmutableBitSet.range(width, total), rightDrops);
        if (left.pushed().isEmpty() && right.pushed().isEmpty() || isConstant(left) && isConstant(right)) {
            return join;
        }
        RelNode newLeft = Rels.filter(join.getLeft(), left.pushed());
        RelNode newRight = Rels.filter(
                join.getRight(),
                right.pushed().stream()
                        .map(conjunct ->
                                Columns.shift(conjunct, -width, join.getRight().getRowType()))
                        .toList());
        return Rels.withInputs(Rels.join(join, type, right.kept()), List.of(newLeft, newRight));
    }

    /** Conditions without columns stay: they say that nothing matches, which other rules use. */
    private static boolean isConstant(FilterSplit split) {
        return split.pushed().stream()
                .allMatch(conjunct -> Columns.used(conjunct).isEmpty());
    }
}
