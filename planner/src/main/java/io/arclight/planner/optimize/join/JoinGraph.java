package io.arclight.planner.optimize.join;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;

/** A tree of joins taken apart: leaves, conditions between them, and what the tree gives. */
final class JoinGraph {
    private final List<JoinLeaf> leaves = new ArrayList<>();
    private final List<RexNode> conjuncts = new ArrayList<>();
    private final List<RexNode> outputs;
    private int columns;

    private JoinGraph(RelNode root) {
        this.outputs = collect(root);
    }

    private JoinGraph(List<JoinLeaf> leaves, List<RexNode> conjuncts, List<RexNode> outputs, int columns) {
        this.leaves.addAll(leaves);
        this.conjuncts.addAll(conjuncts);
        this.outputs = outputs;
        this.columns = columns;
    }

    /** Takes a tree apart. */
    static JoinGraph of(RelNode root) {
        return new JoinGraph(root);
    }

    /** The same graph over leaves of the same columns. */
    JoinGraph map(UnaryOperator<RelNode> leafRewrite) {
        return new JoinGraph(
                leaves.stream()
                        .map(leaf -> new JoinLeaf(leafRewrite.apply(leaf.rel()), leaf.offset(), leaf.attachment()))
                        .toList(),
                conjuncts,
                outputs,
                columns);
    }

    /**
     * The graph with one leaf in place of several.
     *
     * @param rel the new leaf
     * @param parts leaves that go
     * @param last one more leaf that goes
     * @param moved per numbered column of theirs an expression over the new leaf's own columns
     * @param known conjuncts over numbered columns that hold in the new leaf already
     */
    JoinGraph with(RelNode rel, List<JoinLeaf> parts, JoinLeaf last, Map<Integer, RexNode> moved, Set<RexNode> known) {
        int offset = columns;
        UnaryOperator<RexNode> change = expression -> Columns.replace(expression, column -> {
            RexNode within = moved.get(column);
            return within == null
                    ? new RexInputRef(column, type(column))
                    : Columns.replace(
                            within,
                            own -> new RexInputRef(
                                    own + offset,
                                    rel.getRowType().getFieldList().get(own).getType()));
        });
        ColumnClasses equal = new ColumnClasses();
        known.forEach(equal::learn);
        Set<RexNode> changed = new LinkedHashSet<>();
        for (RexNode conjunct : conjuncts) {
            RexNode now = change.apply(conjunct);
            int[] pair = ColumnClasses.equality(now);
            boolean same = pair.length == 2 && pair[0] == pair[1];
            if (!same && !known.contains(conjunct) && !equal.imply(conjunct)) {
                changed.add(now);
            }
        }
        List<JoinLeaf> others = new ArrayList<>();
        for (JoinLeaf leaf : leaves) {
            if (!leaf.equals(last) && !parts.contains(leaf)) {
                others.add(new JoinLeaf(
                        leaf.rel(),
                        leaf.offset(),
                        leaf.attachment()
                                .map(how -> new JoinLeaf.Attachment(
                                        how.type(),
                                        how.conjuncts().stream().map(change).toList(),
                                        how.markColumn()))));
            }
        }
        others.add(new JoinLeaf(rel, offset, Optional.empty()));
        return new JoinGraph(
                others,
                List.copyOf(changed),
                outputs.stream().map(change).toList(),
                offset + rel.getRowType().getFieldCount());
    }

    /** The type of a numbered column. */
    RelDataType type(int column) {
        JoinLeaf found = leaves.get(0);
        for (JoinLeaf leaf : leaves) {
            found = leaf.offset() <= column ? leaf : found;
        }
        int position = column - found.offset();
        return position < found.width()
                ? found.rel().getRowType().getFieldList().get(position).getType()
                : PlannerRexBuilder.INSTANCE.getTypeFactory().createSqlType(SqlTypeName.BOOLEAN);
    }

    /** Whether a rel is a join whose order is open. */
    static boolean isReorderable(RelNode rel) {
        return rel instanceof LogicalJoin join
                && switch (join.getJoinType()) {
                    case INNER, SEMI, ANTI, LEFT, LEFT_MARK -> !isHinted(join);
                    case RIGHT, FULL, ASOF, LEFT_ASOF -> false;
                };
    }

    private static boolean isHinted(LogicalJoin join) {
        return join.getLeft() instanceof LogicalJoinHint || join.getRight() instanceof LogicalJoinHint;
    }

    List<JoinLeaf> leaves() {
        return leaves;
    }

    /** The conditions of the inner joins, over numbered columns. */
    List<RexNode> conjuncts() {
        return conjuncts;
    }

    /** The columns of the tree, over numbered columns. */
    List<RexNode> outputs() {
        return outputs;
    }

    /** How many numbers there are. */
    int columns() {
        return columns;
    }

    /** The columns of a rel as expressions over numbered columns. */
    private List<RexNode> collect(RelNode rel) {
        if (isReorderable(rel)) {
            return join((LogicalJoin) rel);
        }
        if (rel instanceof LogicalFilter filter
                && isTree(filter.getInput())
                && ExpressionTraits.isFree(filter.getCondition())) {
            List<RexNode> input = collect(filter.getInput());
            Conjunction.split(filter.getCondition())
                    .forEach(conjunct -> conjuncts.add(Columns.replace(conjunct, input::get)));
            return input;
        }
        if (rel instanceof LogicalProject project
                && isTree(project.getInput())
                && project.getProjects().stream().allMatch(ExpressionTraits::isFree)) {
            List<RexNode> input = collect(project.getInput());
            return project.getProjects().stream()
                    .map(item -> Columns.replace(item, input::get))
                    .toList();
        }
        return leaf(rel, Optional.empty());
    }

    private static boolean isTree(RelNode rel) {
        return isReorderable(rel)
                || (rel instanceof LogicalProject || rel instanceof LogicalFilter) && isTree(rel.getInput(0));
    }

    private List<RexNode> leaf(RelNode rel, Optional<JoinLeaf.Attachment> attachment) {
        leaves.add(new JoinLeaf(rel, columns, attachment));
        List<RexNode> references = new ArrayList<>();
        for (RelDataTypeField field : rel.getRowType().getFieldList()) {
            references.add(new RexInputRef(columns++, field.getType()));
        }
        return references;
    }

    private List<RexNode> join(LogicalJoin join) {
        JoinRelType type = join.getJoinType();
        List<RexNode> left = collect(join.getLeft());
        if (type == JoinRelType.INNER) {
            List<RexNode> all = new ArrayList<>(left);
            all.addAll(collect(join.getRight()));
            conjuncts.addAll(numbered(join, all));
            return all;
        }
        int position = leaves.size();
        List<RexNode> all = new ArrayList<>(left);
        all.addAll(leaf(join.getRight(), Optional.empty()));
        int mark = type == JoinRelType.LEFT_MARK ? columns++ : -1;
        JoinLeaf bare = leaves.get(position);
        leaves.set(
                position,
                new JoinLeaf(
                        bare.rel(),
                        bare.offset(),
                        Optional.of(new JoinLeaf.Attachment(type, numbered(join, all), mark))));
        if (type == JoinRelType.LEFT) {
            return all;
        }
        List<RexNode> result = new ArrayList<>(left);
        if (mark >= 0) {
            result.add(new RexInputRef(
                    mark, join.getRowType().getFieldList().get(left.size()).getType()));
        }
        return result;
    }

    private static List<RexNode> numbered(LogicalJoin join, List<RexNode> columns) {
        return Conjunction.split(join.getCondition()).stream()
                .map(conjunct -> Columns.replace(conjunct, columns::get))
                .toList();
    }
}
