package io.arclight.planner.optimize.join;

import io.arclight.planner.rex.Columns;
import io.arclight.planner.statistics.ColumnEstimate;
import io.arclight.planner.statistics.Estimator;
import io.arclight.planner.statistics.JoinEstimate;
import io.arclight.planner.statistics.RelEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/**
 * How many rows the join of any set of leaves gives: the product of the leaves' rows and of the shares that the conditions
 * within the set let pass, so that it does not depend on the order. Sets are bit masks of leaf positions.
 */
final class JoinCardinality {
    private final List<JoinLeaf> leaves;
    private final double[] leafRows;
    private final int[] required;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<EqualColumns> equalColumns;
    private final Map<RexNode, Double> derivedShares = new IdentityHashMap<>();
    private final Estimator estimator;

    /** Conditions between the same leaves, how many equalities of more than columns, and the share of pairs that pass all. */
    private record Condition(int leaves, List<RexNode> conjuncts, int otherKeys, double share) {}

    JoinCardinality(JoinGraph graph, Estimator estimator) {
        this.leaves = graph.leaves();
        this.estimator = estimator;
        this.leafRows = new double[leaves.size()];
        this.required = new int[leaves.size()];
        Map<Integer, List<RexNode>> byLeaves = new LinkedHashMap<>();
        graph.conjuncts().forEach(conjunct -> byLeaves.computeIfAbsent(mask(conjunct), key -> new ArrayList<>())
                .add(conjunct));
        this.equalColumns = EqualColumns.of(graph.conjuncts(), this::innerLeafOf);
        byLeaves.forEach((mask, conjuncts) ->
                conditions.add(new Condition(mask, conjuncts, otherKeys(conjuncts), share(mask, conjuncts))));
        equalColumns.forEach(columns -> columns.edges().stream()
                .filter(edge -> !edge.isWritten())
                .forEach(edge -> derivedShares.put(edge.conjunct(), share(edge.leaves(), List.of(edge.conjunct())))));
        for (int i = 0; i < leaves.size(); i++) {
            leafRows[i] = attachedRows(i);
        }
    }

    /** The leaves that must be there before an attached leaf can be joined; 0 for others. */
    int required(int leaf) {
        return required[leaf];
    }

    boolean isAttached(int leaf) {
        return leaves.get(leaf).attachment().isPresent();
    }

    /** The rows of one leaf by itself. */
    double rowsOf(int leaf) {
        return Math.max(1, estimator.rows(leaves.get(leaf).rel()));
    }

    /** The rows of the join of a set. */
    double rows(int set) {
        double rows = 1;
        for (int i = 0; i < leaves.size(); i++) {
            rows *= (set & 1 << i) != 0 ? leafRows[i] : 1;
        }
        for (Condition condition : conditions) {
            rows *= (condition.leaves & ~set) == 0 ? condition.share : 1;
        }
        for (EqualColumns columns : equalColumns) {
            rows *= derivedShare(columns, set);
        }
        return Math.max(1, rows);
    }

    /** The share that equalities let pass that follow from conditions on leaves outside the set. */
    private double derivedShare(EqualColumns columns, int set) {
        int members = columns.leaves() & set;
        int reached = Integer.lowestOneBit(members);
        double share = 1;
        while (reached != members) {
            EqualColumns.Edge next = null;
            for (EqualColumns.Edge edge : columns.edges()) {
                boolean leadsOn = (edge.leaves() & ~set) == 0 && Integer.bitCount(edge.leaves() & reached) == 1;
                if (leadsOn && (next == null || edge.isWritten() || shareOf(edge) > shareOf(next))) {
                    next = edge;
                }
                if (leadsOn && edge.isWritten()) {
                    break;
                }
            }
            share *= shareOf(next);
            reached |= next.leaves();
        }
        return share;
    }

    /** What an equality that follows lets pass; those that were written count elsewhere. */
    private double shareOf(EqualColumns.Edge edge) {
        return edge.isWritten() ? 1 : derivedShares.get(edge.conjunct());
    }

    /** Whether a condition lies between two sets. */
    boolean areConnected(int left, int right) {
        return keys(left, right) > 0
                || conditions.stream().anyMatch(condition -> becomes(condition.leaves, left, right));
    }

    /** How many equalities lie between two sets. */
    int keys(int left, int right) {
        int count = 0;
        for (Condition condition : conditions) {
            count += condition.otherKeys > 0 && becomes(condition.leaves, left, right) ? condition.otherKeys : 0;
        }
        for (EqualColumns columns : equalColumns) {
            count += (columns.leaves() & left) != 0 && (columns.leaves() & right) != 0 ? 1 : 0;
        }
        return count;
    }

    /** The conditions that are to be evaluated on the join of two sets, and could not be before. */
    List<RexNode> between(int left, int right) {
        List<RexNode> conjuncts = new ArrayList<>();
        for (Condition condition : conditions) {
            if (becomes(condition.leaves, left, right)) {
                conjuncts.addAll(condition.conjuncts);
            }
        }
        Map<Integer, Integer> uses = new LinkedHashMap<>();
        for (EqualColumns columns : equalColumns) {
            conjuncts.removeIf(columns::contains);
            columns.edges().forEach(edge -> uses.merge(edge.leaves(), 1, Integer::sum));
        }
        // Several keys of the same two leaves belong together more than keys of different ones.
        for (EqualColumns columns : equalColumns) {
            columns.edges().stream()
                    .filter(edge -> becomes(edge.leaves(), left, right))
                    .max(Comparator.comparing(edge -> uses.get(edge.leaves())))
                    .ifPresent(edge -> conjuncts.add(edge.conjunct()));
        }
        return conjuncts;
    }

    /** The conditions on a single leaf, and those on none. */
    List<RexNode> on(int set) {
        List<RexNode> conjuncts = new ArrayList<>();
        for (Condition condition : conditions) {
            if (Integer.bitCount(condition.leaves) < 2 && (condition.leaves & ~set) == 0) {
                conjuncts.addAll(condition.conjuncts);
            }
        }
        return conjuncts;
    }

    private static boolean becomes(int leaves, int left, int right) {
        return (leaves & ~(left | right)) == 0 && (leaves & left) != 0 && (leaves & right) != 0;
    }

    /** The leaves whose columns an expression uses. */
    private int mask(RexNode expression) {
        int mask = 0;
        for (int column : Columns.used(expression)) {
            mask |= 1 << leafOf(column);
        }
        return mask;
    }

    private int otherKeys(List<RexNode> conjuncts) {
        return (int) conjuncts.stream()
                .filter(conjunct -> conjunct.isA(SqlKind.EQUALS)
                        && equalColumns.stream().noneMatch(columns -> columns.contains(conjunct)))
                .count();
    }

    /** The leaf of a column when inner joins alone lead to it, else -1. */
    private int innerLeafOf(int column) {
        int leaf = leafOf(column);
        return isAttached(leaf) ? -1 : leaf;
    }

    private int leafOf(int column) {
        for (int i = leaves.size() - 1; i >= 0; i--) {
            if (column >= leaves.get(i).offset()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no leaf has column " + column);
    }

    /** The factor by which joining an attached leaf changes the number of rows; the rows of any other leaf. */
    private double attachedRows(int leaf) {
        if (!isAttached(leaf)) {
            return rowsOf(leaf);
        }
        JoinLeaf.Attachment attachment = leaves.get(leaf).attachment().orElseThrow();
        int mask = 0;
        for (RexNode conjunct : attachment.conjuncts()) {
            mask |= mask(conjunct);
        }
        mask &= ~(1 << leaf);
        // A condition that looks at nothing on the left needs some left side all the same.
        required[leaf] = mask == 0 ? 1 : mask;
        RelEstimate left = together(required[leaf]);
        Numbering numbering = new Numbering(required[leaf]);
        int width = numbering.append(1 << leaf);
        RelEstimate joined = new JoinEstimate(
                        left, estimator.of(leaves.get(leaf).rel()))
                .join(attachment.type(), numbering.map(attachment.conjuncts()));
        double factor = joined.rows() / Math.max(1, left.rows());
        return attachment.type() == JoinRelType.LEFT_MARK || width == 0 ? 1 : factor;
    }

    /** The columns of some leaves side by side, with the rows of the largest. */
    private RelEstimate together(int set) {
        double rows = 1;
        List<ColumnEstimate> columns = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            if ((set & 1 << i) != 0) {
                RelEstimate leaf = estimator.of(leaves.get(i).rel());
                rows = Math.max(rows, leaf.rows());
                columns.addAll(leaf.columns());
            }
        }
        return new RelEstimate(rows, columns);
    }

    /** The share of the product of some leaves' rows that conditions between them let pass. */
    private double share(int mask, List<RexNode> conjuncts) {
        if (Integer.bitCount(mask) < 2) {
            return 1;
        }
        int first = Integer.lowestOneBit(mask);
        int rest = mask & ~first;
        Numbering numbering = new Numbering(first);
        numbering.append(rest);
        RelEstimate left = together(first);
        RelEstimate right = together(rest);
        double pairs = Math.max(1, left.rows()) * Math.max(1, right.rows());
        double passing = new JoinEstimate(left, right)
                .join(JoinRelType.INNER, numbering.map(conjuncts))
                .rows();
        return Math.min(1, passing / pairs);
    }

    /** Columns counted within some leaves side by side. */
    private final class Numbering {
        private final Map<Integer, Integer> positions = new LinkedHashMap<>();

        private Numbering(int set) {
            append(set);
        }

        private int append(int set) {
            for (int i = 0; i < leaves.size(); i++) {
                JoinLeaf leaf = leaves.get(i);
                for (int c = 0; (set & 1 << i) != 0 && c < leaf.width(); c++) {
                    positions.put(leaf.offset() + c, positions.size());
                }
            }
            return positions.size();
        }

        private List<RexNode> map(List<RexNode> conjuncts) {
            List<RexNode> mapped = new ArrayList<>();
            for (RexNode conjunct : conjuncts) {
                if (positions.keySet().containsAll(Columns.used(conjunct).asList())) {
                    mapped.add(
                            Columns.replace(conjunct, column -> new RexInputRef(positions.get(column), type(column))));
                }
            }
            return mapped;
        }
    }

    private RelDataType type(int column) {
        JoinLeaf leaf = leaves.get(leafOf(column));
        return leaf.rel()
                .getRowType()
                .getFieldList()
                .get(column - leaf.offset())
                .getType();
    }
}
