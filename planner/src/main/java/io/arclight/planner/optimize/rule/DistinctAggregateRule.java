package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.util.ImmutableBitSet;

/** Aggregates of the distinct values of the same columns, and no others: the values are made distinct by a grouping first. */
public final class DistinctAggregateRule implements Rule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public RelNode apply(LogicalAggregate aggregate, RuleContext context) {
        List<AggregateCall> calls = aggregate.getAggCallList();
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE || calls.isEmpty() || !areAlike(calls)) {
            return aggregate;
        }
        ImmutableBitSet arguments = ImmutableBitSet.of(calls.get(0).getArgList());
        ImmutableBitSet all = aggregate.getGroupSet().union(arguments);
        RelNode distinct = Rels.aggregate(aggregate.getInput(), all, List.of());
        ImmutableBitSet keys = ImmutableBitSet.of(
                aggregate.getGroupSet().asList().stream().map(all::indexOf).toList());
        List<AggregateCall> plain = new ArrayList<>();
        for (AggregateCall call : calls) {
            plain.add(call.withDistinct(false)
                    .withArgList(call.getArgList().stream().map(all::indexOf).toList()));
        }
        RelNode grouped = Rels.aggregate(distinct, keys, plain);
        return Rels.columns(
                grouped,
                IntStream.range(0, aggregate.getRowType().getFieldCount())
                        .boxed()
                        .toList());
    }

    private static boolean areAlike(List<AggregateCall> calls) {
        ImmutableBitSet arguments = ImmutableBitSet.of(calls.get(0).getArgList());
        return !arguments.isEmpty()
                && calls.stream()
                        .allMatch(call -> call.isDistinct()
                                && !call.hasFilter()
                                && !call.hasCollation()
                                && ImmutableBitSet.of(call.getArgList()).equals(arguments));
    }
}
