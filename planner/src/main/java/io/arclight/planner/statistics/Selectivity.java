package io.arclight.planner.statistics;

import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.FunctionOperator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/** Which share of rows a condition lets pass, and what is known of the columns of those that do. */
final class Selectivity {
    private static final double EQUALITY = 0.05;
    private static final double RANGE = 0.3;
    private static final double LIKE = 0.1;
    private static final double UNKNOWN = 0.25;
    private static final double MINIMUM = 1e-7;

    private final RelEstimate input;

    Selectivity(RelEstimate input) {
        this.input = input;
    }

    /** The rows that pass all conjuncts. */
    RelEstimate filter(List<RexNode> conjuncts) {
        Map<Integer, Bounds> bounds = new HashMap<>();
        List<Double> shares = new ArrayList<>();
        for (RexNode conjunct : conjuncts) {
            if (!narrow(conjunct, bounds)) {
                shares.add(of(conjunct));
            }
        }
        bounds.forEach((column, range) -> shares.add(share(column, range)));
        double rows = input.rows() * combine(shares);
        RelEstimate sampled = input.sampled(Math.max(rows, Math.min(1, input.rows())));
        List<ColumnEstimate> columns = new ArrayList<>(sampled.columns());
        bounds.forEach((column, range) -> {
            double distinct = input.columns().get(column).distinct() * share(column, range);
            ColumnEstimate narrowed = sampled.columns().get(column).within(range.low, range.high, share(column, range));
            columns.set(column, range.low == range.high ? narrowed.withDistinct(1) : narrowed.withDistinct(distinct));
        });
        return new RelEstimate(sampled.rows(), columns);
    }

    /** Conditions are seldom independent: the second and further ones count less the less they select. */
    private static double combine(List<Double> shares) {
        shares.sort(Comparator.naturalOrder());
        double product = 1;
        double exponent = 1;
        for (double share : shares) {
            product *= Math.pow(share, exponent);
            exponent = Math.max(exponent * 0.75, 0.25);
        }
        return Math.max(MINIMUM, product);
    }

    /** The share of rows that pass one condition. */
    double of(RexNode condition) {
        double share = estimate(condition);
        return Math.max(MINIMUM, Math.min(1, share));
    }

    private double estimate(RexNode condition) {
        if (condition.isAlwaysTrue()) {
            return 1;
        }
        if (Conjunction.isNever(condition)) {
            return 0;
        }
        if (!(condition instanceof RexCall call)) {
            return 0.5;
        }
        return switch (call.getKind()) {
            case AND -> filter(Conjunction.split(call)).rows() / Math.max(1, input.rows());
            case OR ->
                1
                        - Conjunction.splitOr(call).stream()
                                .mapToDouble(part -> 1 - of(part))
                                .reduce(1, (a, b) -> a * b);
            case NOT -> 1 - of(call.getOperands().get(0));
            case IS_NULL -> nulls(call.getOperands().get(0));
            case IS_NOT_NULL -> 1 - nulls(call.getOperands().get(0));
            case EQUALS, IS_NOT_DISTINCT_FROM -> equality(call);
            case NOT_EQUALS -> 1 - equality(call);
            case LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL -> range(call);
            default -> function(call);
        };
    }

    private double range(RexCall call) {
        Map<Integer, Bounds> bounds = new HashMap<>();
        if (!narrow(call, bounds)) {
            return RANGE;
        }
        Map.Entry<Integer, Bounds> only = bounds.entrySet().iterator().next();
        return share(only.getKey(), only.getValue());
    }

    private double equality(RexCall call) {
        int left = column(call.getOperands().get(0));
        int right = column(call.getOperands().get(1));
        if (left >= 0 && right >= 0) {
            return 1 / Math.max(distinct(left), distinct(right));
        }
        int column = Math.max(left, right);
        if (column < 0) {
            return EQUALITY;
        }
        ColumnEstimate known = input.columns().get(column);
        RexNode other = call.getOperands().get(left >= 0 ? 1 : 0);
        double position = position(other);
        if (known.hasRange() && (position < known.minimum() || position > known.maximum())) {
            return MINIMUM;
        }
        return known.knownDistinct().isPresent()
                ? (1 - known.nullFraction()) / Math.max(1, known.distinct())
                : EQUALITY;
    }

    private double function(RexCall call) {
        if (!(call.getOperator() instanceof FunctionOperator function)) {
            return UNKNOWN;
        }
        return switch (function.binding().name()) {
            case "like", "ilike", "rlike", "startswith", "endswith", "contains" -> LIKE;
            case "in" -> membership(call);
            default -> UNKNOWN;
        };
    }

    private double membership(RexCall call) {
        int column = column(call.getOperands().get(0));
        int values = call.getOperands().size() - 1;
        double single =
                column >= 0 && input.columns().get(column).knownDistinct().isPresent()
                        ? 1 / Math.max(1, distinct(column))
                        : EQUALITY;
        return Math.min(0.9, values * single);
    }

    private double nulls(RexNode operand) {
        int column = column(operand);
        return column >= 0 ? input.columns().get(column).nullFraction() : 0;
    }

    private double distinct(int column) {
        return input.columns().get(column).distinctOr(input.rows());
    }

    /** Takes a comparison of a column with a constant into the column's bounds; false for anything else. */
    private boolean narrow(RexNode condition, Map<Integer, Bounds> bounds) {
        if (!(condition instanceof RexCall call) || call.getOperands().size() != 2) {
            return false;
        }
        int column = column(call.getOperands().get(0));
        double position = position(call.getOperands().get(1));
        SqlKind kind = call.getKind();
        if (column < 0) {
            column = column(call.getOperands().get(1));
            position = position(call.getOperands().get(0));
            kind = kind.reverse();
        }
        if (column < 0 || Double.isNaN(position) || !input.columns().get(column).hasRange()) {
            return false;
        }
        Bounds range = new Bounds();
        switch (kind) {
            case LESS_THAN, LESS_THAN_OR_EQUAL -> range.high = position;
            case GREATER_THAN, GREATER_THAN_OR_EQUAL -> range.low = position;
            case EQUALS -> {
                range.low = position;
                range.high = position;
            }
            default -> {
                return false;
            }
        }
        Bounds known = bounds.computeIfAbsent(column, key -> new Bounds());
        known.low = Math.max(known.low, range.low);
        known.high = Math.min(known.high, range.high);
        return true;
    }

    private double share(int column, Bounds range) {
        ColumnEstimate known = input.columns().get(column);
        double low = Math.max(range.low, known.minimum());
        double high = Math.min(range.high, known.maximum());
        if (low > high) {
            return MINIMUM;
        }
        double width = known.maximum() - known.minimum();
        double distinct = distinct(column);
        double share = width <= 0 ? 1 : Math.max((high - low) / width, 1 / distinct);
        return Math.max(MINIMUM, Math.min(1, share) * (1 - known.nullFraction()));
    }

    /** The column that an expression is, conversions that keep the order aside; -1 for anything else. */
    static int column(RexNode expression) {
        if (expression instanceof RexInputRef reference) {
            return reference.getIndex();
        }
        return expression instanceof RexCall call && call.getOperator() instanceof CastOperator
                ? column(call.getOperands().get(0))
                : -1;
    }

    private static double position(RexNode expression) {
        return Constants.toLiteral(expression)
                .map(literal -> ColumnEstimate.position(literal.value()))
                .orElse(Double.NaN);
    }

    /** The values that may pass. */
    private static final class Bounds {
        private double low = Double.NEGATIVE_INFINITY;
        private double high = Double.POSITIVE_INFINITY;
    }
}
