package io.arclight.planner.physical.rule;

import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.physical.aggregate.GroupingSetsRule;
import io.arclight.planner.physical.aggregate.HashAggregateRule;
import io.arclight.planner.physical.aggregate.SortAggregateRule;
import io.arclight.planner.physical.join.BroadcastHashJoinRule;
import io.arclight.planner.physical.join.NestedLoopJoinRule;
import io.arclight.planner.physical.join.ShuffledHashJoinRule;
import io.arclight.planner.physical.join.SortMergeJoinRule;
import java.util.List;

/** All physical rules, in the order they are tried. */
public final class PhysicalRules {
    /** The rules. */
    public static final List<PhysicalRule<?>> ALL = List.of(
            new ScanRule(),
            new WholeScanRule(),
            new ValuesRule(),
            new WindowGroupLimitRule(),
            new FilterRule(),
            new ProjectRule(),
            new SortAggregateRule(),
            new HashAggregateRule(),
            new GroupingSetsRule(),
            new BroadcastHashJoinRule(),
            new ShuffledHashJoinRule(),
            new SortMergeJoinRule(),
            new NestedLoopJoinRule(),
            new SortRule(),
            new LocalSortRule(),
            new WindowRule(),
            new UnionRule(),
            new GenerateRule(),
            new SampleRule(),
            new SharedRule(),
            new SingleRowRule(),
            new RepartitionRule(),
            new JoinHintRule());

    private PhysicalRules() {}
}
