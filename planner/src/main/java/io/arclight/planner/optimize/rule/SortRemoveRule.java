package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalAggregate;

/** A sort without a limit below an aggregation whose functions do not look at the order. */
public final class SortRemoveRule implements Rule<LogicalAggregate> {
    private static final List<String> ORDER_BLIND =
            List.of("sum", "count", "min", "max", "avg", "count_if", "bool_and", "bool_or", "every", "some", "any");

    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public RelNode apply(LogicalAggregate aggregate, RuleContext context) {
        boolean blind = aggregate.getAggCallList().stream().allMatch(SortRemoveRule::isOrderBlind);
        if (!blind || aggregate.getGroupType() != Aggregate.Group.SIMPLE) {
            return aggregate;
        }
        RelNode unsorted = unsorted(aggregate.getInput());
        return unsorted == aggregate.getInput() ? aggregate : Rels.withInputs(aggregate, List.of(unsorted));
    }

    /** The rows without a sort at their top, projections and filters aside. */
    private static RelNode unsorted(RelNode rel) {
        if (rel instanceof Sort sort && sort.fetch == null && sort.offset == null) {
            return sort.getInput();
        }
        if (!(rel instanceof Project) && !(rel instanceof Filter)) {
            return rel;
        }
        RelNode input = unsorted(rel.getInput(0));
        return input == rel.getInput(0) ? rel : Rels.withInputs(rel, List.of(input));
    }

    private static boolean isOrderBlind(AggregateCall call) {
        return ORDER_BLIND.contains(call.getAggregation().getName());
    }
}
