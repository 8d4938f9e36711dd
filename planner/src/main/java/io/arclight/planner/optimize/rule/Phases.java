package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RulePhase;
import io.arclight.planner.optimize.filter.FilterAggregateRule;
import io.arclight.planner.optimize.filter.FilterJoinRule;
import io.arclight.planner.optimize.filter.FilterMergeRule;
import io.arclight.planner.optimize.filter.FilterPassRule;
import io.arclight.planner.optimize.filter.FilterProjectRule;
import io.arclight.planner.optimize.filter.FilterUnionRule;
import io.arclight.planner.optimize.filter.FilterWindowRule;
import io.arclight.planner.optimize.filter.InferredFilterRule;
import io.arclight.planner.optimize.filter.JoinConditionRule;
import io.arclight.planner.optimize.filter.OuterJoinRule;
import io.arclight.planner.optimize.join.JoinOrderPhase;
import io.arclight.planner.optimize.prune.ColumnPruningPhase;
import io.arclight.planner.optimize.prune.ScanFilterRule;
import io.arclight.planner.optimize.prune.ScanLimitRule;
import io.arclight.planner.optimize.prune.StatisticsAggregateRule;
import io.arclight.planner.optimize.share.SharedSubplanPhase;
import io.arclight.planner.optimize.subquery.SubqueryPhase;
import java.util.ArrayList;
import java.util.List;

/** The optimizer's phases and their rules. */
public final class Phases {
    /** Rules that bring steps into one form, for those that come later to know fewer. */
    private static final List<Rule<?>> FORM = List.of(
            new FoldingRule(),
            new CountRule(),
            new FilteredArgumentRule(),
            new GroupingIdRule(),
            new RightJoinRule(),
            new UnionRule(),
            new SetOperationRule(),
            new DistinctAggregateRule(),
            new SortRemoveRule());

    /** Rules that simplify conditions and move them towards the scans. */
    private static final List<Rule<?>> PUSH_DOWN = List.of(
            new FilterMergeRule(),
            new FoldingRule(),
            new ComparisonRule(),
            new BooleanRule(),
            new JoinBooleanRule(),
            new FilterProjectRule(),
            new OuterJoinRule(),
            new FilterJoinRule(),
            new JoinConditionRule(),
            new FilterAggregateRule(),
            new FilterUnionRule(),
            new FilterWindowRule(),
            new FilterPassRule(),
            new ProjectMergeRule(),
            new EmptyRule());

    /** All phases, in order. */
    public static final List<Phase> ALL = List.of(
            new SubqueryPhase(),
            new RulePhase("form", FORM),
            new RulePhase("push down", PUSH_DOWN),
            new RulePhase("infer", with(PUSH_DOWN, new InferredFilterRule())),
            new JoinOrderPhase(),
            new RulePhase("limit", with(PUSH_DOWN, new LimitRule())),
            new SharedSubplanPhase(),
            new ColumnPruningPhase(),
            new RulePhase(
                    "scan",
                    List.of(
                            new ProjectMergeRule(),
                            new ScanFilterRule(),
                            new ScanLimitRule(),
                            new StatisticsAggregateRule())));

    private Phases() {}

    /** The phases without one rule, or without one phase, by the simple name of its class: what tests compare with. */
    public static List<Phase> without(String name) {
        return ALL.stream()
                .filter(phase -> !phase.getClass().getSimpleName().equals(name))
                .map(phase -> phase.without(name))
                .toList();
    }

    private static List<Rule<?>> with(List<Rule<?>> rules, Rule<?> more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        all.add(more);
        return all;
    }
}
