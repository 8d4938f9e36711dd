package io.arclight.exec.schedule.stage;

import io.arclight.exec.operator.MeteredOperator;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.aggregate.HashAggregateOperator;
import io.arclight.exec.operator.aggregate.SortAggregateOperator;
import io.arclight.exec.operator.generate.GenerateOperator;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.hash.BroadcastJoinOperator;
import io.arclight.exec.operator.join.hash.SharedJoin;
import io.arclight.exec.operator.join.hash.ShuffledHashJoinOperator;
import io.arclight.exec.operator.join.merge.SortMergeJoinOperator;
import io.arclight.exec.operator.sort.SharedBound;
import io.arclight.exec.operator.sort.SortOperator;
import io.arclight.exec.operator.sort.TopNOperator;
import io.arclight.exec.operator.streaming.ExpandOperator;
import io.arclight.exec.operator.streaming.FilterOperator;
import io.arclight.exec.operator.streaming.LimitOperator;
import io.arclight.exec.operator.streaming.ProjectOperator;
import io.arclight.exec.operator.streaming.SingleRowOperator;
import io.arclight.exec.operator.streaming.UnionOperator;
import io.arclight.exec.operator.window.WindowGroupLimitOperator;
import io.arclight.exec.operator.window.WindowOperator;
import io.arclight.exec.operator.write.WriteOperator;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Expand;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.Generate;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.PlanVisitor;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.exec.plan.SingleRow;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.exec.plan.Write;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.source.write.WriteJob;
import java.util.ArrayList;
import java.util.List;

/** Builds the operators of one chain, one case per kind of plan node. */
final class OperatorFactory implements PlanVisitor<Operator> {
    private final Fragment fragment;
    private final Chain chain;

    private OperatorFactory(Fragment fragment, Chain chain) {
        this.fragment = fragment;
        this.chain = chain;
    }

    /** The operator of a fragment with everything below it. */
    static Operator create(Fragment fragment, Chain chain) {
        // What comes from another stage is read, whatever step that stage ended with.
        Operator operator = fragment.stage() != null
                ? chain.source(fragment)
                : fragment.node().accept(new OperatorFactory(fragment, chain));
        return new MeteredOperator(operator, chain.metrics(fragment), chain.context());
    }

    private Operator input() {
        return create(fragment.input(0), chain);
    }

    private Operator input(Side side) {
        return create(fragment.input(side.ordinal()), chain);
    }

    private Operator broadcastJoin(JoinSpec spec) {
        SharedJoin join = chain.shared(
                fragment, chains -> new SharedJoin(spec, chain.run().publications(fragment), chains));
        return chain.joins()
                .add(new BroadcastJoinOperator(
                        join,
                        input(spec.probeSide()),
                        input(spec.buildSide()),
                        chain.context(),
                        chain.metrics(fragment)));
    }

    @Override
    public Operator visitLimit(Limit node) {
        return new LimitOperator(node, input());
    }

    @Override
    public Operator visitUnion(Union node) {
        List<Operator> inputs = new ArrayList<>();
        for (Fragment input : fragment.inputs()) {
            if (chain.concerns(input)) {
                inputs.add(create(input, chain.apart()));
            }
        }
        return new UnionOperator(inputs);
    }

    @Override
    public Operator visitScan(Scan node) {
        return chain.source(fragment);
    }

    @Override
    public Operator visitValues(Values node) {
        return chain.source(fragment);
    }

    @Override
    public Operator visitFilter(Filter node) {
        return chain.source(fragment.input(0), node.condition())
                .orElseGet(() -> new FilterOperator(node, input(), chain.context()));
    }

    @Override
    public Operator visitProject(Project node) {
        return new ProjectOperator(node, input(), chain.context());
    }

    @Override
    public Operator visitExpand(Expand node) {
        return new ExpandOperator(node, input(), chain.context());
    }

    @Override
    public Operator visitGenerate(Generate node) {
        return new GenerateOperator(node, input(), chain.context());
    }

    @Override
    public Operator visitHashAggregate(HashAggregate node) {
        return new HashAggregateOperator(node, input(), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitSortAggregate(SortAggregate node) {
        return new SortAggregateOperator(node, input(), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitBroadcastHashJoin(BroadcastHashJoin node) {
        return broadcastJoin(JoinSpec.of(node));
    }

    @Override
    public Operator visitShuffledHashJoin(ShuffledHashJoin node) {
        JoinSpec spec = JoinSpec.of(node);
        return new ShuffledHashJoinOperator(
                spec, input(spec.probeSide()), input(spec.buildSide()), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitSortMergeJoin(SortMergeJoin node) {
        return new SortMergeJoinOperator(
                JoinSpec.of(node), input(Side.LEFT), input(Side.RIGHT), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitNestedLoopJoin(NestedLoopJoin node) {
        return broadcastJoin(JoinSpec.of(node));
    }

    @Override
    public Operator visitSort(Sort node) {
        return new SortOperator(node, input(), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitTopN(TopN node) {
        SharedBound shared = chain.shared(fragment, chains -> new SharedBound());
        return new TopNOperator(node, input(), shared, chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitWindow(Window node) {
        return new WindowOperator(node, input(), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitWindowGroupLimit(WindowGroupLimit node) {
        return new WindowGroupLimitOperator(node, input(), chain.context(), chain.metrics(fragment));
    }

    @Override
    public Operator visitSingleRow(SingleRow node) {
        return new SingleRowOperator(node, input(), chain.context());
    }

    @Override
    public Operator visitExchange(Exchange node) {
        return chain.source(fragment);
    }

    @Override
    public Operator visitWrite(Write node) {
        WriteJob job = chain.shared(fragment, chains -> {
            throw new IllegalStateException("nobody began the writing");
        });
        return new WriteOperator(job, chain.number(), input(), chain.context());
    }
}
