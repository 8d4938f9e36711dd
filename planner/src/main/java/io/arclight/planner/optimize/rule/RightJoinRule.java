package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;

/** A right join as a left join with its sides swapped, so that other rules know one kind only. */
public final class RightJoinRule implements Rule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public RelNode apply(LogicalJoin join, RuleContext context) {
        if (join.getJoinType() != JoinRelType.RIGHT) {
            return join;
        }
        int left = join.getLeft().getRowType().getFieldCount();
        int right = join.getRight().getRowType().getFieldCount();
        RelDataType swapped = Rels.bothSides(join.getRight(), join.getLeft());
        List<RexNode> conditions = Conjunction.split(join.getCondition()).stream()
                .map(conjunct -> Columns.replace(
                        conjunct, column -> Columns.reference(swapped, column < left ? column + right : column - left)))
                .toList();
        RelNode joined = Rels.join(join.getRight(), join.getLeft(), JoinRelType.LEFT, conditions);
        List<Integer> order = new ArrayList<>();
        IntStream.range(right, left + right).forEach(order::add);
        IntStream.range(0, right).forEach(order::add);
        return Rels.columns(joined, order);
    }
}
