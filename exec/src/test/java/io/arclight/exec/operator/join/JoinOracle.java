package io.arclight.exec.operator.join;

import io.arclight.exec.plan.part.JoinType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Joins rows by comparing every pair, as the definition says. */
final class JoinOracle {
    private final JoinType type;
    private final int[] keys;
    private final boolean nullSafe;
    private final Residual residual;

    /** A condition over a pair of rows. */
    interface Residual {
        boolean test(Object[] left, Object[] right);
    }

    /**
     * An oracle.
     *
     * @param keys the columns that have to be equal, the same on both sides
     * @param residual a further condition, or null
     */
    JoinOracle(JoinType type, int[] keys, boolean nullSafe, Residual residual) {
        this.type = type;
        this.keys = keys;
        this.nullSafe = nullSafe;
        this.residual = residual;
    }

    List<List<Object>> join(List<Object[]> left, List<Object[]> right, int rightWidth, int leftWidth) {
        List<List<Object>> rows = new ArrayList<>();
        boolean[] rightMatched = new boolean[right.size()];
        for (Object[] l : left) {
            boolean matched = false;
            boolean unknown = false;
            for (int i = 0; i < right.size(); i++) {
                if (matches(l, right.get(i))) {
                    matched = true;
                    rightMatched[i] = true;
                    if (isPair()) {
                        rows.add(concat(l, right.get(i)));
                    }
                }
                unknown |= hasNull(l) || hasNull(right.get(i));
            }
            switch (type) {
                case INNER, RIGHT -> {}
                case LEFT, FULL -> {
                    if (!matched) {
                        rows.add(concat(l, new Object[rightWidth]));
                    }
                }
                case LEFT_SEMI -> addIf(matched, l, rows);
                case LEFT_ANTI -> addIf(!matched, l, rows);
                case NULL_AWARE_LEFT_ANTI -> addIf(!matched && !unknown, l, rows);
                case LEFT_MARK -> rows.add(concat(l, new Object[] {matched ? Boolean.TRUE : unknown ? null : false}));
            }
        }
        if (type == JoinType.RIGHT || type == JoinType.FULL) {
            for (int i = 0; i < right.size(); i++) {
                if (!rightMatched[i]) {
                    rows.add(concat(new Object[leftWidth], right.get(i)));
                }
            }
        }
        return rows;
    }

    private boolean isPair() {
        return type == JoinType.INNER || type == JoinType.LEFT || type == JoinType.RIGHT || type == JoinType.FULL;
    }

    private boolean hasNull(Object[] row) {
        return !nullSafe && Arrays.stream(keys).anyMatch(key -> row[key] == null);
    }

    private boolean matches(Object[] left, Object[] right) {
        for (int key : keys) {
            if (!nullSafe && (left[key] == null || right[key] == null) || !Objects.equals(left[key], right[key])) {
                return false;
            }
        }
        return residual == null || residual.test(left, right);
    }

    private static void addIf(boolean wanted, Object[] row, List<List<Object>> rows) {
        if (wanted) {
            rows.add(Arrays.asList(row));
        }
    }

    private static List<Object> concat(Object[] left, Object[] right) {
        Object[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return Arrays.asList(all);
    }
}
