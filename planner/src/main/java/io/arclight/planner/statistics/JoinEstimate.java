package io.arclight.planner.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/**
 * Estimates joins of two inputs. Keys of several columns are correlated: their combinations are at most as many as rows.
 *
 * @param left the left input
 * @param right the right input
 */
public record JoinEstimate(RelEstimate left, RelEstimate right) {
    private static final double NO_MATCH = 0.1;

    /**
     * The result of a join.
     *
     * @param type which rows it gives
     * @param conjuncts the condition over the left columns, then the right ones
     */
    public RelEstimate join(JoinRelType type, List<RexNode> conjuncts) {
        List<RexNode> residual = new ArrayList<>();
        KeyDistincts keys = new KeyDistincts(left.rows(), right.rows());
        for (RexNode conjunct : conjuncts) {
            int[] key = key(conjunct);
            if (key == null) {
                residual.add(conjunct);
            } else {
                keys.add(left.columns().get(key[0]), right.columns().get(key[1]));
            }
        }
        RelEstimate pairs = pairs(keys.divisor(), residual);
        double matching = matching(keys, residual.isEmpty() ? 1 : 0.5);
        return switch (type) {
            case SEMI -> left.sampled(Math.max(1, left.rows() * matching));
            case ANTI -> left.sampled(Math.max(1, left.rows() * Math.max(NO_MATCH, 1 - matching)));
            case LEFT_MARK -> marked();
            case LEFT -> pairs.rows() >= left.rows() ? pairs : pairsWith(left.rows());
            case RIGHT -> pairs.rows() >= right.rows() ? pairs : pairsWith(right.rows());
            case FULL -> pairsWith(Math.max(pairs.rows(), left.rows() + right.rows() * NO_MATCH));
            case INNER, ASOF, LEFT_ASOF -> pairs;
        };
    }

    /** The share of left rows that have a match. */
    private double matching(KeyDistincts keys, double residual) {
        return keys.isEmpty() ? right.rows() >= 1 ? residual : 0 : keys.matching() * residual;
    }

    private RelEstimate pairs(double divisor, List<RexNode> residual) {
        RelEstimate product = pairsWith(Math.max(1, left.rows() * right.rows() / divisor));
        return residual.isEmpty() ? product : new Selectivity(product).filter(residual);
    }

    private RelEstimate pairsWith(double rows) {
        List<ColumnEstimate> columns = new ArrayList<>(left.sampled(rows).columns());
        columns.addAll(right.sampled(rows).columns());
        return new RelEstimate(rows, columns);
    }

    private RelEstimate marked() {
        List<ColumnEstimate> columns = new ArrayList<>(left.columns());
        columns.add(new ColumnEstimate(2, Double.NaN, 0, Double.NaN, Double.NaN, 1));
        return new RelEstimate(left.rows(), columns);
    }

    /** The columns, each in its own input, that a conjunct makes equal; null when it is no such conjunct. */
    private int[] key(RexNode conjunct) {
        if (!conjunct.isA(SqlKind.EQUALS) && !conjunct.isA(SqlKind.IS_NOT_DISTINCT_FROM)) {
            return null;
        }
        List<RexNode> operands = ((RexCall) conjunct).getOperands();
        int first = Selectivity.column(operands.get(0));
        int second = Selectivity.column(operands.get(1));
        int width = left.columns().size();
        if (first < 0 || second < 0 || (first < width) == (second < width)) {
            return null;
        }
        return new int[] {Math.min(first, second), Math.max(first, second) - width};
    }
}
