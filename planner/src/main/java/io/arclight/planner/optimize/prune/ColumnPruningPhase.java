package io.arclight.planner.optimize.prune;

import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rel.LogicalLocalSort;
import io.arclight.planner.rel.LogicalPrunedScan;
import io.arclight.planner.rel.LogicalRepartition;
import io.arclight.planner.rel.LogicalSample;
import io.arclight.planner.rel.LogicalScan;
import io.arclight.planner.rel.LogicalShared;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Drops unused columns from the top down; scans read what is left, which may be no column at all. */
public final class ColumnPruningPhase implements Phase {
    private final RelDispatch<Function<ImmutableBitSet, Pruned>> dispatch = new RelDispatch<
                    Function<ImmutableBitSet, Pruned>>(
                    rel -> needed -> whole(rel).to(needed))
            .on(LogicalScan.class, scan -> needed -> scan(scan, needed))
            .on(LogicalProject.class, project -> needed -> project(project, needed))
            .on(LogicalFilter.class, filter -> needed -> filter(filter, needed))
            .on(LogicalJoin.class, join -> needed -> join(join, needed))
            .on(LogicalAggregate.class, aggregate -> needed -> aggregate(aggregate, needed))
            .on(LogicalSort.class, sort -> needed -> sort(sort, needed))
            .on(LogicalUnion.class, union -> needed -> union(union, needed))
            .on(LogicalWindow.class, window -> needed -> window(window, needed))
            .on(LogicalGenerate.class, generate -> needed -> generate(generate, needed))
            .on(LogicalJoinHint.class, hint -> needed -> passing(hint, needed))
            .on(LogicalSample.class, sample -> needed -> passing(sample, needed))
            .on(LogicalShared.class, shared -> needed -> shared(shared, needed))
            .on(LogicalLocalSort.class, sort -> needed -> localSort(sort, needed))
            .on(LogicalRepartition.class, repartition -> needed -> repartition(repartition, needed));

    private final Map<RelNode, ImmutableBitSet> read = new HashMap<>();

    @Override
    public String name() {
        return "column pruning";
    }

    @Override
    public RelNode run(RelNode root, RuleContext context) {
        return new ColumnPruningPhase().pruneAll(root);
    }

    /** Prunes again as long as shared rows turn out to be read with more columns than were known. */
    private RelNode pruneAll(RelNode root) {
        Map<RelNode, ImmutableBitSet> before;
        RelNode pruned;
        do {
            before = Map.copyOf(read);
            pruned = prune(root, all(root)).rel();
        } while (!before.equals(read));
        return pruned;
    }

    private Pruned shared(LogicalShared shared, ImmutableBitSet needed) {
        ImmutableBitSet all = read.merge(shared, needed, ImmutableBitSet::union);
        Pruned input = prune(shared.getInput(), all);
        return new Pruned(LogicalShared.create(input.rel()), all).to(needed);
    }

    private static ImmutableBitSet all(RelNode rel) {
        return ImmutableBitSet.range(rel.getRowType().getFieldCount());
    }

    /** The rel with at least the needed columns; exactly those. */
    private Pruned prune(RelNode rel, ImmutableBitSet needed) {
        return dispatch.apply(rel).apply(needed);
    }

    /** A rel that needs all columns of its inputs. */
    private Pruned whole(RelNode rel) {
        List<RelNode> inputs = new ArrayList<>();
        boolean changed = false;
        for (RelNode input : rel.getInputs()) {
            RelNode pruned = prune(input, all(input)).rel();
            changed |= pruned != input;
            inputs.add(pruned);
        }
        return new Pruned(changed ? Rels.withInputs(rel, inputs) : rel, all(rel));
    }

    private static Pruned scan(LogicalScan scan, ImmutableBitSet needed) {
        return new Pruned(
                LogicalPrunedScan.create(scan, new LogicalPrunedScan.Pushed(needed.asList(), List.of(), -1)), needed);
    }

    private Pruned project(LogicalProject project, ImmutableBitSet needed) {
        List<RexNode> items =
                needed.asList().stream().map(project.getProjects()::get).toList();
        List<String> names = needed.asList().stream()
                .map(project.getRowType().getFieldNames()::get)
                .toList();
        Pruned input = prune(project.getInput(), Columns.used(items));
        return new Pruned(
                Rels.project(input.rel(), items.stream().map(input::map).toList(), names), needed);
    }

    private Pruned filter(LogicalFilter filter, ImmutableBitSet needed) {
        Pruned input = prune(filter.getInput(), needed.union(Columns.used(filter.getCondition())));
        RelNode filtered = Rels.filter(
                input.rel(),
                Conjunction.split(filter.getCondition()).stream()
                        .map(input::map)
                        .toList());
        return new Pruned(filtered, input.columns()).to(needed);
    }

    private Pruned join(LogicalJoin join, ImmutableBitSet needed) {
        int width = join.getLeft().getRowType().getFieldCount();
        int total = width + join.getRight().getRowType().getFieldCount();
        boolean mark = join.getJoinType() == JoinRelType.LEFT_MARK;
        ImmutableBitSet used = Columns.used(join.getCondition());
        ImmutableBitSet wanted = mark ? needed.except(ImmutableBitSet.of(width)) : needed;
        ImmutableBitSet all = wanted.union(used);
        Pruned left = prune(join.getLeft(), all.intersect(ImmutableBitSet.range(width)));
        Pruned right = prune(
                join.getRight(),
                all.intersect(ImmutableBitSet.range(width, total)).shift(-width));
        ImmutableBitSet kept = left.columns().union(right.columns().shift(width));
        RelDataType row = Rels.bothSides(left.rel(), right.rel());
        List<RexNode> conjuncts = Conjunction.split(join.getCondition()).stream()
                .map(conjunct -> Columns.replace(conjunct, column -> Columns.reference(row, kept.indexOf(column))))
                .toList();
        RelNode joined = Rels.join(left.rel(), right.rel(), join.getJoinType(), conjuncts);
        ImmutableBitSet output = join.getJoinType().projectsRight()
                ? kept
                : mark ? left.columns().union(ImmutableBitSet.of(width)) : left.columns();
        return new Pruned(joined, output).to(needed);
    }

    private Pruned aggregate(LogicalAggregate aggregate, ImmutableBitSet needed) {
        int keys = aggregate.getGroupCount();
        List<AggregateCall> calls = new ArrayList<>();
        ImmutableBitSet.Builder used = ImmutableBitSet.builder().addAll(aggregate.getGroupSet());
        ImmutableBitSet.Builder kept = ImmutableBitSet.builder().addAll(ImmutableBitSet.range(keys));
        for (int i = 0; i < aggregate.getAggCallList().size(); i++) {
            if (needed.get(keys + i)) {
                AggregateCall call = aggregate.getAggCallList().get(i);
                calls.add(call);
                kept.set(keys + i);
                used.addAll(call.getArgList());
                call.getCollation().getFieldCollations().forEach(field -> used.set(field.getFieldIndex()));
                if (call.hasFilter()) {
                    used.set(call.filterArg);
                }
            }
        }
        Pruned input = prune(aggregate.getInput(), used.build());
        List<AggregateCall> mapped = calls.stream()
                .map(call -> call.copy(
                                call.getArgList().stream().map(input::position).toList(),
                                call.hasFilter() ? input.position(call.filterArg) : -1,
                                input.map(call.getCollation()))
                        .withName(name(call, aggregate.getInput())))
                .toList();
        RelNode result = LogicalAggregate.create(
                input.rel(), List.of(), input.map(aggregate.getGroupSet()), groupSets(aggregate, input), mapped);
        return new Pruned(result, kept.build()).to(needed);
    }

    /** What plans call the result of an aggregate that has no name. */
    private static String name(AggregateCall call, RelNode input) {
        List<String> names = input.getRowType().getFieldNames();
        String arguments = call.getArgList().stream().map(names::get).collect(Collectors.joining(", "));
        return call.getName() != null
                ? call.getName()
                : call.getAggregation().getName() + "(" + (call.isDistinct() ? "DISTINCT " : "") + arguments + ")";
    }

    private static List<ImmutableBitSet> groupSets(Aggregate aggregate, Pruned input) {
        return ImmutableBitSet.ORDERING.sortedCopy(
                aggregate.getGroupSets().stream().map(input::map).toList());
    }

    private Pruned sort(LogicalSort sort, ImmutableBitSet needed) {
        Pruned input = prune(sort.getInput(), needed.union(columns(sort.getCollation())));
        RelNode sorted = LogicalSort.create(input.rel(), input.map(sort.getCollation()), sort.offset, sort.fetch);
        return new Pruned(sorted, input.columns()).to(needed);
    }

    private static ImmutableBitSet columns(RelCollation collation) {
        return ImmutableBitSet.of(collation.getFieldCollations().stream()
                .map(RelFieldCollation::getFieldIndex)
                .toList());
    }

    private Pruned union(LogicalUnion union, ImmutableBitSet needed) {
        if (!union.all) {
            return whole(union).to(needed);
        }
        List<RelNode> inputs = union.getInputs().stream()
                .map(input -> prune(input, needed).rel())
                .toList();
        return new Pruned(LogicalUnion.create(inputs, true), needed);
    }

    private Pruned window(LogicalWindow window, ImmutableBitSet needed) {
        int width = window.getInput().getRowType().getFieldCount();
        List<WindowCall> calls = new ArrayList<>();
        ImmutableBitSet.Builder kept = ImmutableBitSet.builder();
        ImmutableBitSet.Builder used = ImmutableBitSet.builder()
                .addAll(needed.intersect(ImmutableBitSet.range(width)))
                .addAll(window.partitionKeys())
                .addAll(columns(window.order()));
        for (int i = 0; i < window.calls().size(); i++) {
            if (needed.get(width + i)) {
                calls.add(window.calls().get(i));
                kept.set(width + i);
                window.calls().get(i).map(expression -> {
                    used.addAll(Columns.used(expression));
                    return expression;
                });
            }
        }
        if (calls.isEmpty()) {
            return prune(window.getInput(), needed);
        }
        Pruned input = prune(window.getInput(), used.build());
        RelNode result = LogicalWindow.create(
                input.rel(),
                input.map(window.partitionKeys()),
                input.map(window.order()),
                calls.stream().map(call -> call.map(input::map)).toList());
        return new Pruned(result, input.columns().union(kept.build())).to(needed);
    }

    private Pruned generate(LogicalGenerate generate, ImmutableBitSet needed) {
        int width = generate.getInput().getRowType().getFieldCount();
        ImmutableBitSet used = needed.intersect(ImmutableBitSet.range(width)).union(Columns.used(generate.arguments()));
        Pruned input = prune(generate.getInput(), used);
        RelNode result = LogicalGenerate.create(
                input.rel(),
                generate.generator(),
                generate.arguments().stream().map(input::map).toList());
        ImmutableBitSet generated =
                ImmutableBitSet.range(width, generate.getRowType().getFieldCount());
        return new Pruned(result, used.union(generated)).to(needed);
    }

    private Pruned passing(RelNode rel, ImmutableBitSet needed) {
        Pruned input = prune(rel.getInput(0), needed);
        return new Pruned(rel.copy(rel.getTraitSet(), List.of(input.rel())), input.columns());
    }

    private Pruned localSort(LogicalLocalSort sort, ImmutableBitSet needed) {
        Pruned input = prune(sort.getInput(), needed.union(columns(sort.order())));
        RelNode sorted = LogicalLocalSort.create(input.rel(), input.map(sort.order()));
        return new Pruned(sorted, input.columns()).to(needed);
    }

    private Pruned repartition(LogicalRepartition repartition, ImmutableBitSet needed) {
        LogicalRepartition.Scheme scheme = repartition.scheme();
        ImmutableBitSet used = needed.union(ImmutableBitSet.of(scheme.keys())).union(columns(scheme.order()));
        Pruned input = prune(repartition.getInput(), used);
        LogicalRepartition.Scheme mapped = new LogicalRepartition.Scheme(
                scheme.kind(),
                scheme.partitions(),
                scheme.keys().stream().map(input::position).toList(),
                input.map(scheme.order()));
        return new Pruned(LogicalRepartition.create(input.rel(), mapped), used).to(needed);
    }
}
