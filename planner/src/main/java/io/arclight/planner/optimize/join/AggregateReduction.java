package io.arclight.planner.optimize.join;

import io.arclight.exec.error.Origin;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.statistics.Estimator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * Groups that an inner join would drop are not made at all: where an aggregation's key must equal a column of a leaf with few
 * rows, the aggregation's input is first joined to that column by a semi join. Correlated subqueries over a selective outer query
 * (TPC-H 2, 17, 20) become cheap that way.
 */
final class AggregateReduction {
    /** The share of the keys that may be left, so that looking every row up pays. */
    private static final double SHARE = 0.25;

    private final JoinGraph graph;
    private final Estimator estimator;
    private final Map<Integer, Set<Integer>> equal = new LinkedHashMap<>();

    private AggregateReduction(JoinGraph graph, Estimator estimator) {
        this.graph = graph;
        this.estimator = estimator;
        graph.conjuncts().forEach(this::learn);
        graph.leaves().forEach(leaf -> leaf.attachment()
                .filter(how -> how.type() == JoinRelType.SEMI)
                .ifPresent(how -> how.conjuncts().forEach(this::learn)));
    }

    /** What leaves become, by identity; those that stay are missing. */
    static Map<RelNode, RelNode> of(JoinGraph graph, Estimator estimator) {
        AggregateReduction reduction = new AggregateReduction(graph, estimator);
        Map<RelNode, RelNode> reduced = new IdentityHashMap<>();
        for (JoinLeaf leaf : graph.leaves()) {
            if (leaf.attachment().isEmpty()) {
                RelNode smaller = reduction.reduce(leaf);
                if (smaller != leaf.rel()) {
                    reduced.put(leaf.rel(), smaller);
                }
            }
        }
        return reduced;
    }

    private void learn(RexNode conjunct) {
        if (!conjunct.isA(SqlKind.EQUALS)) {
            return;
        }
        RexNode left = ((RexCall) conjunct).getOperands().get(0);
        RexNode right = ((RexCall) conjunct).getOperands().get(1);
        if (left instanceof RexInputRef first && right instanceof RexInputRef second) {
            equal.computeIfAbsent(first.getIndex(), key -> new LinkedHashSet<>())
                    .add(second.getIndex());
            equal.computeIfAbsent(second.getIndex(), key -> new LinkedHashSet<>())
                    .add(first.getIndex());
        }
    }

    private RelNode reduce(JoinLeaf leaf) {
        if (leaf.rel() instanceof Project project && project.getInput() instanceof Aggregate aggregate) {
            for (int i = 0; i < project.getProjects().size(); i++) {
                if (project.getProjects().get(i) instanceof RexInputRef reference) {
                    RelNode reduced = reduce(aggregate, reference.getIndex(), leaf.offset() + i);
                    if (reduced != aggregate) {
                        return Rels.withInputs(project, List.of(reduced));
                    }
                }
            }
        }
        for (int i = 0; leaf.rel() instanceof Aggregate aggregate && i < aggregate.getGroupCount(); i++) {
            RelNode reduced = reduce(aggregate, i, leaf.offset() + i);
            if (reduced != aggregate) {
                return reduced;
            }
        }
        return leaf.rel();
    }

    /** The aggregation over fewer rows, when one of its outputs is a key that few values can match. */
    private RelNode reduce(Aggregate aggregate, int output, int column) {
        if (output >= aggregate.getGroupCount() || aggregate.getGroupType() != Aggregate.Group.SIMPLE) {
            return aggregate;
        }
        double keys = estimator.of(aggregate).columns().get(output).distinctOr(estimator.rows(aggregate));
        for (int other : closure(column)) {
            JoinLeaf leaf = leafOf(other);
            boolean drops =
                    leaf.attachment().map(how -> how.type() == JoinRelType.SEMI).orElse(true);
            if (drops && estimator.rows(leaf.rel()) <= keys * SHARE) {
                return reduced(aggregate, aggregate.getGroupSet().nth(output), leaf.rel(), other - leaf.offset());
            }
        }
        return aggregate;
    }

    private static RelNode reduced(Aggregate aggregate, int key, RelNode few, int column) {
        RelNode input = aggregate.getInput();
        RelNode values = Rels.columns(few, List.of(column));
        RelDataType row = Rels.bothSides(input, values);
        RexNode match = PlannerRexBuilder.INSTANCE.predicate(
                SqlStdOperatorTable.EQUALS,
                Origin.NONE,
                List.of(
                        Columns.reference(row, key),
                        Columns.reference(row, input.getRowType().getFieldCount())));
        return Rels.withInputs(aggregate, List.of(Rels.join(input, values, JoinRelType.SEMI, List.of(match))));
    }

    /** The columns of other leaves that equal a column, by one or several equalities. */
    private List<Integer> closure(int column) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(column));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (int next : equal.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        List<Integer> others = new ArrayList<>(seen);
        others.removeIf(other -> leafOf(other).equals(leafOf(column)));
        return others;
    }

    private JoinLeaf leafOf(int column) {
        JoinLeaf found = graph.leaves().get(0);
        for (JoinLeaf leaf : graph.leaves()) {
            found = leaf.offset() <= column ? leaf : found;
        }
        return found;
    }
}
