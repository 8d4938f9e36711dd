package io.arclight.planner.statistics;

import java.util.ArrayList;
import java.util.List;

/** The distinct values of the keys of a join, key by key, and what follows for all of them together. */
final class KeyDistincts {
    /** From this share of its rows on, a column counts as unique. */
    private static final double UNIQUE = 0.9;

    private final double leftRows;
    private final double rightRows;
    private final List<double[]> keys = new ArrayList<>();
    private final List<ColumnEstimate[]> columns = new ArrayList<>();

    KeyDistincts(double leftRows, double rightRows) {
        this.leftRows = Math.max(1, leftRows);
        this.rightRows = Math.max(1, rightRows);
    }

    void add(ColumnEstimate left, ColumnEstimate right) {
        columns.add(new ColumnEstimate[] {left, right});
        keys.add(new double[] {left.distinctOr(leftRows), right.distinctOr(rightRows)});
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Combinations on the left. */
    double left() {
        return Math.min(leftRows, product(0));
    }

    /** Combinations on the right. */
    double right() {
        return Math.min(rightRows, product(1));
    }

    private double product(int side) {
        return Math.max(1, keys.stream().mapToDouble(key -> key[side]).reduce(1, (a, b) -> a * b));
    }

    /**
     * What the number of all pairs is to be divided by. Where one column alone is a key, the others are further conditions,
     * independent of it. Where only all together are one, the other side has no combinations that are not there.
     */
    double divisor() {
        if (keys.isEmpty()) {
            return 1;
        }
        if (keys.size() == 1) {
            double domain = Math.max(referenced(0), referenced(1));
            return domain > 0 ? domain : Math.max(left(), right());
        }
        boolean unique = keys.stream().anyMatch(key -> key[0] >= UNIQUE * leftRows || key[1] >= UNIQUE * rightRows);
        if (unique) {
            return keys.stream().mapToDouble(key -> Math.max(key[0], key[1])).reduce(1, (a, b) -> a * b);
        }
        boolean capped = product(0) > leftRows || product(1) > rightRows;
        return capped ? Math.min(left(), right()) : Math.max(left(), right());
    }

    /** The share of left rows that have a match. */
    double matching() {
        double domain = keys.size() == 1 ? referenced(1) : 0;
        return Math.min(1, right() / (domain > 0 ? domain : left()));
    }

    /**
     * How many values a side's only key had before rows were dropped, where it is unique and the other side refers to it: every
     * row of the other side has exactly one of those values, however many of its own the bounds would allow. 0 elsewhere.
     */
    private double referenced(int side) {
        ColumnEstimate key = columns.get(0)[side];
        boolean unique = keys.get(0)[side] >= UNIQUE * (side == 0 ? leftRows : rightRows);
        return unique && !Double.isNaN(key.domain()) && columns.get(0)[1 - side].isWithin(key)
                ? Math.max(keys.get(0)[side], key.domain())
                : 0;
    }
}
