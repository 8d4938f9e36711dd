package io.arclight.planner.optimize.join;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rex.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;

/** Makes rels of a tree over leaves. */
final class JoinAssembly {
    private final JoinGraph graph;
    private final JoinCardinality cardinality;

    /** A rel, and where in it each numbered column is; -1 where it is not. */
    private record Placed(RelNode rel, int[] positions) {
        private List<RexNode> bind(List<RexNode> expressions, RelDataType row) {
            return expressions.stream()
                    .map(item -> Columns.replace(item, column -> Columns.reference(row, positions[column])))
                    .toList();
        }
    }

    JoinAssembly(JoinGraph graph, JoinCardinality cardinality) {
        this.graph = graph;
        this.cardinality = cardinality;
    }

    /** The tree as rels, with the columns the graph gives. */
    RelNode assemble(JoinOrder order, List<String> names) {
        Placed root = place(order);
        RelDataType row = root.rel.getRowType();
        return Rels.project(root.rel, root.bind(graph.outputs(), row), names);
    }

    private Placed place(JoinOrder order) {
        if (order.isLeaf()) {
            return leaf(Integer.numberOfTrailingZeros(order.set()));
        }
        Optional<JoinLeaf.Attachment> attachment = order.right().isLeaf()
                ? graph.leaves()
                        .get(Integer.numberOfTrailingZeros(order.right().set()))
                        .attachment()
                : Optional.empty();
        Placed left = place(order.left());
        Placed right = place(order.right());
        return attachment.map(how -> attached(left, right, how, order)).orElseGet(() -> inner(left, right, order));
    }

    private Placed leaf(int number) {
        JoinLeaf leaf = graph.leaves().get(number);
        int[] positions = new int[graph.columns()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < leaf.width(); i++) {
            positions[leaf.offset() + i] = i;
        }
        Placed placed = new Placed(leaf.rel(), positions);
        if (leaf.attachment().isPresent()) {
            return placed;
        }
        List<RexNode> own = placed.bind(cardinality.on(1 << number), leaf.rel().getRowType());
        return new Placed(Rels.filter(leaf.rel(), own), positions);
    }

    /** The larger side on the left, where the rows stream by. */
    private Placed inner(Placed left, Placed right, JoinOrder order) {
        List<RexNode> conjuncts =
                cardinality.between(order.left().set(), order.right().set());
        boolean swap = order.left().rows() < order.right().rows();
        Placed first = swap ? right : left;
        Placed second = swap ? left : right;
        int[] positions = together(first, second);
        RelDataType row = Rels.bothSides(first.rel, second.rel);
        List<RexNode> bound = new Placed(null, positions).bind(conjuncts, row);
        return new Placed(Rels.join(first.rel, second.rel, JoinRelType.INNER, bound), positions);
    }

    private Placed attached(Placed left, Placed right, JoinLeaf.Attachment how, JoinOrder order) {
        int[] both = together(left, right);
        RelDataType row = Rels.bothSides(left.rel, right.rel);
        List<RexNode> bound = new Placed(null, both).bind(how.conjuncts(), row);
        RelNode joined = Rels.join(left.rel, right.rel, how.type(), bound);
        int[] positions = how.type() == JoinRelType.LEFT ? both : left.positions.clone();
        if (how.markColumn() >= 0) {
            positions[how.markColumn()] = left.rel.getRowType().getFieldCount();
        }
        // Conditions of inner joins may look at what this join adds.
        List<RexNode> after = new ArrayList<>();
        if (how.type() == JoinRelType.LEFT || how.markColumn() >= 0) {
            after.addAll(cardinality.between(order.left().set(), order.right().set()));
            after.addAll(cardinality.on(order.right().set()));
        }
        Placed placed = new Placed(joined, positions);
        return new Placed(Rels.filter(joined, placed.bind(after, joined.getRowType())), positions);
    }

    private static int[] together(Placed left, Placed right) {
        int width = left.rel.getRowType().getFieldCount();
        int[] positions = left.positions.clone();
        for (int i = 0; i < positions.length; i++) {
            if (right.positions[i] >= 0) {
                positions[i] = right.positions[i] + width;
            }
        }
        return positions;
    }
}
