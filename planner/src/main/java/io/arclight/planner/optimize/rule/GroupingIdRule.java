package io.arclight.planner.optimize.rule;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Constants;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/** GROUPING_ID over a single grouping set, which holds all keys: zero. */
public final class GroupingIdRule implements Rule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public RelNode apply(LogicalAggregate aggregate, RuleContext context) {
        List<AggregateCall> others = aggregate.getAggCallList().stream()
                .filter(call -> call.getAggregation().getKind() != SqlKind.GROUPING)
                .toList();
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE
                || others.size() == aggregate.getAggCallList().size()) {
            return aggregate;
        }
        RelNode grouped = Rels.aggregate(aggregate.getInput(), aggregate.getGroupSet(), others);
        List<RexNode> items = new ArrayList<>(Columns.range(grouped.getRowType(), 0, aggregate.getGroupCount()));
        int next = aggregate.getGroupCount();
        for (AggregateCall call : aggregate.getAggCallList()) {
            boolean isId = call.getAggregation().getKind() == SqlKind.GROUPING;
            items.add(
                    isId
                            ? Constants.toRex(new Literal(0L, AtomicType.LONG))
                            : Columns.reference(grouped.getRowType(), next++));
        }
        return Rels.project(grouped, items, aggregate.getRowType().getFieldNames());
    }
}
