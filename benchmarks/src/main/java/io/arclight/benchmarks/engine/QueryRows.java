package io.arclight.benchmarks.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a result.
 *
 * @param columns the names of the columns
 * @param rows values as JDBC gives them
 */
public record QueryRows(List<String> columns, List<List<Object>> rows) {
    private static final double TOLERANCE = 1e-9;
    private static final double NEXT_TO_ZERO = 1e-15;
    private static final MathContext SORT_DIGITS = new MathContext(6);

    /**
     * How this differs from another result, as multisets of rows: names that a query gives must be the same, ignoring case,
     * exact values equal, and where one side has a double the difference relatively below {@value #TOLERANCE}, or both next to
     * zero.
     */
    public Optional<String> difference(QueryRows other) {
        if (!sameNames(other)) {
            return Optional.of("columns " + columns + " and " + other.columns);
        }
        if (rows.size() != other.rows.size()) {
            return Optional.of(rows.size() + " and " + other.rows.size() + " rows");
        }
        List<List<Object>> left = sorted(rows);
        List<List<Object>> right = sorted(other.rows);
        for (int i = 0; i < left.size(); i++) {
            for (int column = 0; column < columns.size(); column++) {
                if (!same(left.get(i).get(column), right.get(i).get(column))) {
                    return Optional.of("rows " + left.get(i) + " and " + right.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sameNames(QueryRows other) {
        boolean same = columns.size() == other.columns.size();
        for (int i = 0; same && i < columns.size(); i++) {
            String left = columns.get(i);
            String right = other.columns.get(i);
            same = left.equalsIgnoreCase(right) || isExpression(left) && isExpression(right);
        }
        return same;
    }

    /** Columns without an alias are named after their expression, by each engine in its own words. */
    private static boolean isExpression(String name) {
        return name.indexOf('(') >= 0;
    }

    private static List<List<Object>> sorted(List<List<Object>> rows) {
        List<List<Object>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(QueryRows::sortText));
        return sorted;
    }

    /** A text that is the same for rows that are the same, up to the last digits of doubles. */
    private static String sortText(List<Object> row) {
        StringBuilder text = new StringBuilder();
        for (Object value : row) {
            boolean number = value instanceof Number;
            text.append(
                            number
                                    ? decimal(value)
                                            .round(SORT_DIGITS)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    : value)
                    .append('\u0001');
        }
        return text.toString();
    }

    private static boolean same(Object left, Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (!(left instanceof Number) || !(right instanceof Number)) {
            return left.toString().equals(right.toString());
        }
        if (left instanceof Double || right instanceof Double) {
            double a = ((Number) left).doubleValue();
            double b = ((Number) right).doubleValue();
            // A quotient of decimals is cut to its scale, so its last digit may differ from a double's.
            double slack = scaleSlack(left) + scaleSlack(right);
            return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b)) + slack + NEXT_TO_ZERO;
        }
        return decimal(left).compareTo(decimal(right)) == 0;
    }

    private static double scaleSlack(Object value) {
        return value instanceof BigDecimal decimal && decimal.scale() > 0 ? Math.pow(10, -decimal.scale()) : 0;
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
