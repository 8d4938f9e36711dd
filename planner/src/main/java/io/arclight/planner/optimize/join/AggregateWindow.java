package io.arclight.planner.optimize.join;

import io.arclight.exec.error.Origin;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rex.AggregateOperator;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.statistics.Estimator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A leaf that aggregates the same tables, joined by the same conditions, as are joined beside it, is computed from those rows by a
 * window function: what a correlated subquery over the outer query's own tables becomes (TPC-H 2, 17). The rows are read once
 * instead of twice. A leaf with few of the groups' keys is joined below the window, so that few rows reach it; that may repeat
 * rows, but all of a group alike, which neither the least, the greatest nor the average value depends on.
 */
final class AggregateWindow {
    private static final Set<String> FUNCTIONS = Set.of("min", "max", "avg");

    /** The share of the keys that may be left, so that dropping the others first pays. */
    private static final double SHARE = 0.25;

    /** So many rows are sorted in less time than a table is read again. */
    private static final double FEW_ROWS = 100_000;

    private final JoinGraph graph;
    private final JoinLeaf leaf;
    private final List<RexNode> items;
    private final LogicalAggregate aggregate;
    private final JoinGraph inner;
    private final List<RexNode> values;
    private final Map<Integer, JoinLeaf> twins = new LinkedHashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final ColumnClasses equal = new ColumnClasses();

    private AggregateWindow(JoinGraph graph, JoinLeaf leaf, List<RexNode> items, LogicalAggregate aggregate) {
        this.graph = graph;
        this.leaf = leaf;
        this.items = items;
        this.aggregate = aggregate;
        boolean computes = aggregate.getInput() instanceof LogicalProject;
        this.inner = JoinGraph.of(computes ? aggregate.getInput().getInput(0) : aggregate.getInput());
        this.values = !computes
                ? inner.outputs()
                : ((LogicalProject) aggregate.getInput())
                        .getProjects().stream()
                                .map(item -> Columns.replace(item, inner.outputs()::get))
                                .toList();
    }

    /** The graph with such leaves replaced. */
    static JoinGraph replace(JoinGraph graph, Estimator estimator) {
        for (JoinLeaf leaf : graph.leaves()) {
            Optional<JoinGraph> replaced = of(graph, leaf).flatMap(window -> window.apply(estimator));
            if (replaced.isPresent()) {
                return replace(replaced.get(), estimator);
            }
        }
        return graph;
    }

    private static Optional<AggregateWindow> of(JoinGraph graph, JoinLeaf leaf) {
        RelNode rel = leaf.rel();
        List<RexNode> items = Columns.all(rel);
        if (rel instanceof LogicalProject project) {
            items = project.getProjects();
            rel = project.getInput();
        }
        boolean fits = leaf.attachment().isEmpty()
                && rel instanceof LogicalAggregate aggregate
                && aggregate.getGroupType() == LogicalAggregate.Group.SIMPLE
                && !aggregate.getGroupSet().isEmpty()
                && aggregate.getAggCallList().stream().allMatch(AggregateWindow::isIndifferent)
                && items.stream().allMatch(ExpressionTraits::isDeterministic)
                && Rels.isRepeatable(aggregate.getInput());
        return fits ? Optional.of(new AggregateWindow(graph, leaf, items, (LogicalAggregate) rel)) : Optional.empty();
    }

    /** Whether a call does not care whether all rows come several times. */
    private static boolean isIndifferent(AggregateCall call) {
        return FUNCTIONS.contains(call.getAggregation().getName()) && !call.isDistinct() && !call.hasFilter();
    }

    private Optional<JoinGraph> apply(Estimator estimator) {
        if (!findTwins() || !hasInnerConditions()) {
            return Optional.empty();
        }
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < aggregate.getGroupCount(); i++) {
            RexNode key = values.get(aggregate.getGroupSet().nth(i));
            if (!(key instanceof RexInputRef column) || !isMatched(i, columns.get(column.getIndex()))) {
                return Optional.empty();
            }
            keys.add(columns.get(column.getIndex()));
        }
        Optional<JoinLeaf> few = few(keys, estimator);
        return few.isPresent() || estimator.rows(aggregate.getInput()) <= FEW_ROWS
                ? Optional.of(replaced(keys, few))
                : Optional.empty();
    }

    /** Finds each table of the aggregation beside it. */
    private boolean findTwins() {
        for (JoinLeaf other : inner.leaves()) {
            Optional<JoinLeaf> twin = graph.leaves().stream()
                    .filter(candidate ->
                            !candidate.equals(leaf) && candidate.attachment().isEmpty())
                    .filter(candidate -> !twins.containsKey(candidate.offset()))
                    .filter(candidate -> candidate.rel().deepEquals(other.rel()))
                    .findFirst();
            if (other.attachment().isPresent() || twin.isEmpty()) {
                return false;
            }
            twins.put(twin.get().offset(), twin.get());
            for (int i = 0; i < other.width(); i++) {
                columns.put(other.offset() + i, twin.get().offset() + i);
            }
        }
        return true;
    }

    /** Whether the conditions within the aggregation hold beside it, too. */
    private boolean hasInnerConditions() {
        graph.conjuncts().stream()
                .filter(conjunct -> Columns.used(conjunct).asList().stream().noneMatch(this::isOfLeaf))
                .forEach(equal::learn);
        return innerConditions().stream()
                .allMatch(conjunct -> equal.imply(conjunct) || graph.conjuncts().contains(conjunct));
    }

    private List<RexNode> innerConditions() {
        return inner.conjuncts().stream().map(this::outer).toList();
    }

    /** An expression over the aggregation's tables, over those beside it. */
    private RexNode outer(RexNode expression) {
        return Columns.replace(expression, column -> column(columns.get(column)));
    }

    private RexInputRef column(int number) {
        return new RexInputRef(number, graph.type(number));
    }

    private boolean isOfLeaf(int column) {
        return column >= leaf.offset() && column < leaf.offset() + leaf.width();
    }

    /** Whether a condition makes a key of the groups equal to the column that it is computed from. */
    private boolean isMatched(int key, int column) {
        return graph.conjuncts().stream()
                .map(ColumnClasses::equality)
                .anyMatch(pair -> pair.length == 2
                        && (isKey(pair[0], key) && !isOfLeaf(pair[1]) && equal.areEqual(pair[1], column)
                                || isKey(pair[1], key) && !isOfLeaf(pair[0]) && equal.areEqual(pair[0], column)));
    }

    private boolean isKey(int column, int key) {
        return isOfLeaf(column)
                && items.get(column - leaf.offset()) instanceof RexInputRef item
                && item.getIndex() == key;
    }

    /** A leaf with few of the keys. */
    private Optional<JoinLeaf> few(List<Integer> keys, Estimator estimator) {
        JoinLeaf fewest = null;
        for (JoinLeaf other : graph.leaves()) {
            boolean candidate = !other.equals(leaf)
                    && other.attachment().isEmpty()
                    && !twins.containsKey(other.offset())
                    && keys.stream().anyMatch(key -> equalColumn(other, key) >= 0);
            double most = candidate ? SHARE * estimator.rows(aggregate) : 0;
            if (estimator.rows(other.rel()) <= most
                    && (fewest == null || estimator.rows(other.rel()) < estimator.rows(fewest.rel()))) {
                fewest = other;
            }
        }
        return Optional.ofNullable(fewest);
    }

    private int equalColumn(JoinLeaf other, int column) {
        for (int i = other.offset(); i < other.offset() + other.width(); i++) {
            if (equal.areEqual(i, column)) {
                return i;
            }
        }
        return -1;
    }

    private JoinGraph replaced(List<Integer> keys, Optional<JoinLeaf> few) {
        List<JoinLeaf> parts = new ArrayList<>(twins.values());
        few.ifPresent(parts::add);
        Map<Integer, Integer> positions = new HashMap<>();
        for (JoinLeaf part : parts) {
            for (int i = 0; i < part.width(); i++) {
                positions.put(part.offset() + i, positions.size());
            }
        }
        Set<RexNode> conditions = new LinkedHashSet<>(innerConditions());
        for (int key : keys) {
            RexInputRef column = column(key);
            int same = few.map(other -> equalColumn(other, key)).orElse(-1);
            if (same >= 0) {
                conditions.add(call(SqlStdOperatorTable.EQUALS, column, column(same)));
            } else if (column.getType().isNullable()) {
                conditions.add(call(SqlStdOperatorTable.IS_NOT_NULL, column));
            }
        }
        RelNode window = window(parts, conditions, positions, keys);
        Set<RexNode> known = new LinkedHashSet<>(conditions);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof RexInputRef item && item.getIndex() < keys.size()) {
                known.add(
                        call(SqlStdOperatorTable.EQUALS, column(leaf.offset() + i), column(keys.get(item.getIndex()))));
            }
        }
        return graph.with(window, parts, leaf, within(window, positions, keys), known);
    }

    private static RexNode call(SqlOperator operator, RexNode... operands) {
        return PlannerRexBuilder.INSTANCE.predicate(operator, Origin.NONE, List.of(operands));
    }

    private RelNode window(
            List<JoinLeaf> parts, Set<RexNode> conditions, Map<Integer, Integer> positions, List<Integer> keys) {
        RelNode left = parts.get(0).rel();
        for (JoinLeaf part : parts.subList(1, parts.size())) {
            left = Rels.join(left, part.rel(), JoinRelType.INNER, List.of());
        }
        RelNode all = left;
        UnaryOperator<RexNode> place = expression ->
                Columns.replace(expression, column -> Columns.reference(all.getRowType(), positions.get(column)));
        List<RexNode> placed = conditions.stream().map(place).toList();
        RelNode joined =
                all instanceof Join join ? Rels.join(join, JoinRelType.INNER, placed) : Rels.filter(all, placed);
        List<WindowCall> calls = aggregate.getAggCallList().stream()
                .map(call -> windowCall(call, place))
                .toList();
        return LogicalWindow.create(
                joined, ImmutableBitSet.of(keys.stream().map(positions::get).toList()), RelCollations.EMPTY, calls);
    }

    private WindowCall windowCall(AggregateCall call, UnaryOperator<RexNode> place) {
        return new WindowCall(
                ((AggregateOperator) call.getAggregation()).binding(),
                call.getArgList().stream()
                        .map(argument -> place.apply(outer(values.get(argument))))
                        .toList(),
                Optional.empty(),
                false,
                new WindowCall.Frame(
                        WindowFrame.Unit.ROWS,
                        WindowCall.Bound.of(WindowFrame.Kind.UNBOUNDED_PRECEDING),
                        WindowCall.Bound.of(WindowFrame.Kind.UNBOUNDED_FOLLOWING)),
                SourcePosition.originOf(call));
    }

    /** Where the columns of the leaves that go are within the window's row. */
    private Map<Integer, RexNode> within(RelNode window, Map<Integer, Integer> positions, List<Integer> keys) {
        Map<Integer, RexNode> moved = new HashMap<>();
        positions.forEach((column, position) -> moved.put(column, Columns.reference(window.getRowType(), position)));
        for (int i = 0; i < items.size(); i++) {
            RexNode item = Columns.replace(
                    items.get(i),
                    output -> Columns.reference(
                            window.getRowType(),
                            output < keys.size()
                                    ? positions.get(keys.get(output))
                                    : positions.size() + output - keys.size()));
            moved.put(leaf.offset() + i, item);
        }
        return moved;
    }
}
