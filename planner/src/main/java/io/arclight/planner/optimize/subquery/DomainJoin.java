package io.arclight.planner.optimize.subquery;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Evaluates a correlated rel for every distinct combination of outer values at once: the domain. Each rewritten rel has its
 * former columns first and the domain's behind them.
 */
final class DomainJoin {
    private final Correlation correlation;
    private final RelNode domain;
    private final List<Integer> outerColumns;
    private final RelDispatch<RelNode> dispatch = new RelDispatch<RelNode>(DomainJoin::unsupported)
            .on(LogicalFilter.class, this::filter)
            .on(LogicalProject.class, this::project)
            .on(LogicalAggregate.class, this::aggregate)
            .on(LogicalJoin.class, this::join)
            .on(LogicalSort.class, this::sort)
            .on(LogicalWindow.class, this::window)
            .on(LogicalGenerate.class, this::generate)
            .on(LogicalJoinHint.class, hint -> apply(hint.getInput()))
            .on(SetOp.class, this::setOperation);

    private DomainJoin(Correlation correlation, RelNode outer, List<Integer> outerColumns) {
        this.correlation = correlation;
        this.outerColumns = outerColumns;
        this.domain = Rels.aggregate(
                Rels.columns(outer, outerColumns), ImmutableBitSet.range(outerColumns.size()), List.of());
    }

    /** The subquery without outer columns, given the rows around it. */
    static Unnested unnest(RelNode subquery, Correlation correlation, RelNode outer) {
        List<Integer> columns = List.copyOf(correlation.columns(subquery));
        DomainJoin join = new DomainJoin(correlation, outer, columns);
        RelNode rel = join.apply(subquery);
        int width = subquery.getRowType().getFieldCount();
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        List<RexNode> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            RexNode outerValue = builder.makeFieldAccess(
                    builder.makeCorrel(
                            correlation.outerRow(), correlation.ids().iterator().next()),
                    columns.get(i));
            conditions.add(same(outerValue, Columns.reference(rel.getRowType(), width + i)));
        }
        return new Unnested(rel, conditions, Optional.empty());
    }

    private static RexNode same(RexNode left, RexNode right) {
        return PlannerRexBuilder.INSTANCE.predicate(
                SqlStdOperatorTable.IS_NOT_DISTINCT_FROM, Origin.NONE, List.of(left, right), false);
    }

    private static RelNode unsupported(RelNode rel) {
        throw new ArclightException(
                ErrorCondition.FEATURE_NOT_SUPPORTED,
                "feature",
                "A correlated subquery through " + rel.getRelTypeName());
    }

    private RelNode apply(RelNode rel) {
        return correlation.isIn(rel) ? dispatch.apply(rel) : Rels.join(rel, domain, JoinRelType.INNER, List.of());
    }

    private int size() {
        return outerColumns.size();
    }

    private static int width(RelNode rel) {
        return rel.getRowType().getFieldCount();
    }

    /** An expression over a rel that has the domain's columns from a position on. */
    private RexNode bind(RexNode expression, RelNode rel, int domainStart) {
        return correlation.replace(
                expression,
                outer -> Columns.reference(rel.getRowType(), domainStart + outerColumns.indexOf(outer)),
                inner -> Columns.reference(rel.getRowType(), inner));
    }

    private RelNode filter(LogicalFilter filter) {
        RelNode input = apply(filter.getInput());
        int start = width(filter);
        return Rels.filter(
                input,
                Conjunction.split(filter.getCondition()).stream()
                        .map(conjunct -> bind(conjunct, input, start))
                        .toList());
    }

    private RelNode project(LogicalProject project) {
        RelNode input = apply(project.getInput());
        int start = width(project.getInput());
        List<RexNode> items = new ArrayList<>();
        project.getProjects().forEach(item -> items.add(bind(item, input, start)));
        List<String> names = new ArrayList<>(project.getRowType().getFieldNames());
        for (int i = 0; i < size(); i++) {
            items.add(Columns.reference(input.getRowType(), start + i));
            names.add(input.getRowType().getFieldNames().get(start + i));
        }
        return Rels.project(input, items, names);
    }

    private RelNode aggregate(LogicalAggregate aggregate) {
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE) {
            return unsupported(aggregate);
        }
        RelNode input = apply(aggregate.getInput());
        int start = width(aggregate.getInput());
        int keys = aggregate.getGroupCount();
        int calls = aggregate.getAggCallList().size();
        ImmutableBitSet all = aggregate.getGroupSet().union(ImmutableBitSet.range(start, start + size()));
        RelNode grouped = Rels.aggregate(input, all, aggregate.getAggCallList());
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, keys).forEach(order::add);
        IntStream.range(0, calls).forEach(call -> order.add(keys + size() + call));
        IntStream.range(0, size()).forEach(column -> order.add(keys + column));
        RelNode ordered = Rels.columns(grouped, order);
        return keys > 0 ? ordered : withEmptyGroups(aggregate, ordered);
    }

    /** An aggregation without keys has a row for outer values without any, too. */
    private RelNode withEmptyGroups(LogicalAggregate aggregate, RelNode groups) {
        int calls = aggregate.getAggCallList().size();
        List<RexNode> marked = new ArrayList<>(Columns.all(groups));
        List<String> names = new ArrayList<>(groups.getRowType().getFieldNames());
        marked.add(Conjunction.literal(true));
        names.add("present");
        RelNode present = Rels.project(groups, marked, names);
        List<RexNode> conditions = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            conditions.add(same(
                    Columns.reference(domain.getRowType(), i),
                    new RexInputRef(
                            size() + calls + i,
                            present.getRowType().getFieldList().get(calls + i).getType())));
        }
        RelNode joined = Rels.join(domain, present, JoinRelType.LEFT, conditions);
        RexNode isPresent = PlannerRexBuilder.INSTANCE.predicate(
                SqlStdOperatorTable.IS_NOT_NULL,
                Origin.NONE,
                List.of(Columns.reference(joined.getRowType(), size() + calls + size())),
                false);
        List<RexNode> items = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            RexNode value = Columns.reference(joined.getRowType(), size() + i);
            items.add(ScalarValue.orElse(
                    isPresent,
                    value,
                    EmptyGroup.value(aggregate.getAggCallList().get(i))));
        }
        items.addAll(Columns.range(joined.getRowType(), 0, size()));
        return Rels.project(joined, items, names.subList(0, calls + size()));
    }

    private RelNode join(LogicalJoin join) {
        boolean mustLeft = correlation.isIn(join.getLeft()) || join.getJoinType() != JoinRelType.INNER;
        boolean mustRight =
                correlation.isIn(join.getRight()) || join.getJoinType().generatesNullsOnLeft();
        boolean both = mustLeft && mustRight;
        RelNode left = mustLeft || !mustRight ? apply(join.getLeft()) : join.getLeft();
        RelNode right = mustRight ? apply(join.getRight()) : join.getRight();
        int leftWidth = width(join.getLeft());
        int rightWidth = width(join.getRight());
        int rightStart = width(left);
        int domainStart = width(left) > leftWidth ? leftWidth : rightStart + rightWidth;
        RelDataType row = Rels.bothSides(left, right);
        List<RexNode> conjuncts = new ArrayList<>();
        for (RexNode conjunct : Conjunction.split(join.getCondition())) {
            conjuncts.add(correlation.replace(
                    conjunct,
                    outer -> Columns.reference(row, domainStart + outerColumns.indexOf(outer)),
                    inner -> Columns.reference(row, inner < leftWidth ? inner : inner - leftWidth + rightStart)));
        }
        for (int i = 0; both && i < size(); i++) {
            conjuncts.add(
                    same(Columns.reference(row, leftWidth + i), Columns.reference(row, rightStart + rightWidth + i)));
        }
        if (join.getJoinType().generatesNullsOnLeft()) {
            return unsupported(join);
        }
        RelNode joined = Rels.join(left, right, join.getJoinType(), conjuncts);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < width(join); i++) {
            order.add(i < leftWidth ? i : i - leftWidth + rightStart);
        }
        IntStream.range(0, size()).forEach(i -> order.add(domainStart + i));
        return Rels.columns(joined, order);
    }

    /** LIMIT counts for each combination of outer values by itself. */
    private RelNode sort(LogicalSort sort) {
        RelNode input = apply(sort.getInput());
        if (sort.fetch == null && sort.offset == null) {
            return input;
        }
        int width = width(sort);
        WindowBinding number = (WindowBinding)
                FunctionRegistry.find("row_number").orElseThrow().bind(List.of(), Settings.defaults());
        WindowCall call = new WindowCall(
                number,
                List.of(),
                Optional.empty(),
                false,
                new WindowCall.Frame(
                        WindowFrame.Unit.ROWS,
                        WindowCall.Bound.of(WindowFrame.Kind.UNBOUNDED_PRECEDING),
                        WindowCall.Bound.of(WindowFrame.Kind.CURRENT_ROW)),
                Origin.NONE);
        RelNode numbered = LogicalWindow.create(
                input, ImmutableBitSet.range(width, width + size()), sort.getCollation(), List.of(call));
        RexNode position = Columns.reference(numbered.getRowType(), width + size());
        RelNode kept = Rels.filter(numbered, RowNumbers.between(position, sort.offset, sort.fetch));
        return Rels.columns(kept, IntStream.range(0, width + size()).boxed().toList());
    }

    private RelNode window(LogicalWindow window) {
        RelNode input = apply(window.getInput());
        int width = width(window.getInput());
        List<WindowCall> calls = window.calls().stream()
                .map(call -> call.map(argument -> bind(argument, input, width)))
                .toList();
        RelNode result = LogicalWindow.create(
                input,
                window.partitionKeys().union(ImmutableBitSet.range(width, width + size())),
                window.order(),
                calls);
        return domainLast(result, width);
    }

    private RelNode generate(LogicalGenerate generate) {
        RelNode input = apply(generate.getInput());
        int width = width(generate.getInput());
        List<RexNode> arguments = generate.arguments().stream()
                .map(argument -> bind(argument, input, width))
                .toList();
        return domainLast(LogicalGenerate.create(input, generate.generator(), arguments), width);
    }

    /** Moves the domain's columns from behind the input's to the end. */
    private RelNode domainLast(RelNode rel, int start) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, start).forEach(order::add);
        IntStream.range(start + size(), width(rel)).forEach(order::add);
        IntStream.range(start, start + size()).forEach(order::add);
        return Rels.columns(rel, order);
    }

    private RelNode setOperation(SetOp operation) {
        List<RelNode> inputs = operation.getInputs().stream().map(this::apply).toList();
        return operation.copy(operation.getTraitSet(), inputs, operation.all);
    }
}
