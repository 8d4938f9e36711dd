package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.plan.part.WindowFrame;

/** Finds the frame of every row: its first row, and the row behind its last. */
final class FrameBounds {
    private final WindowFrame frame;
    private final SortKey order;
    private final WindowRows rows;
    private final Column key;

    /**
     * Frames of some rows.
     *
     * @param order the first sort key, null when there is none
     * @param key its column, null when there is none
     */
    FrameBounds(WindowFrame frame, SortKey order, WindowRows rows, Column key) {
        this.frame = frame;
        this.order = order;
        this.rows = rows;
        this.key = key;
    }

    /** The first rows of the frames; {@code bound} is the column of an offset of RANGE, or null. */
    int[] starts(Column bound) {
        return find(frame.lower(), bound, true);
    }

    /** The rows behind the frames, at least the given starts. */
    int[] ends(Column bound, int[] starts) {
        int[] ends = find(frame.upper(), bound, false);
        for (int row = 0; row < ends.length; row++) {
            ends[row] = Math.max(ends[row], starts[row]);
        }
        return ends;
    }

    private int[] find(WindowFrame.Bound bound, Column values, boolean lower) {
        boolean byRows = frame.unit() == WindowFrame.Unit.ROWS;
        int[] found = new int[rows.count()];
        if (values != null) {
            return findValues(values, lower, found);
        }
        for (int row = 0; row < found.length; row++) {
            found[row] = switch (bound.kind()) {
                case UNBOUNDED_PRECEDING -> rows.partitionStart(row);
                case UNBOUNDED_FOLLOWING -> rows.partitionEnd(row);
                case CURRENT_ROW -> {
                    if (byRows) {
                        yield lower ? row : row + 1;
                    }
                    yield lower ? rows.peerStart(row) : rows.peerEnd(row);
                }
                case PRECEDING -> clamp(row, -offset(bound), lower);
                case FOLLOWING -> clamp(row, offset(bound), lower);
            };
        }
        return found;
    }

    private static long offset(WindowFrame.Bound bound) {
        return ((Number) ((Literal) bound.offset().orElseThrow()).value()).longValue();
    }

    private int clamp(int row, long offset, boolean lower) {
        long target = row + offset + (lower ? 0 : 1);
        return (int) Math.min(rows.partitionEnd(row), Math.max(rows.partitionStart(row), target));
    }

    /**
     * The first row at or behind a value (lower), or the first row behind it (upper). Values ascend in the order of the
     * partition as the keys do, so that one pass finds all. Rows with a null bound see their peers.
     */
    private int[] findValues(Column values, boolean lower, int[] found) {
        int at = 0;
        for (int row = 0; row < found.length; row++) {
            int start = rows.partitionStart(row);
            if (row == start) {
                at = start;
            }
            if (values.isNull(row)) {
                found[row] = lower ? rows.peerStart(row) : rows.peerEnd(row);
                continue;
            }
            while (at < rows.partitionEnd(row) && isBefore(at, values, row, lower)) {
                at++;
            }
            found[row] = at;
        }
        return found;
    }

    /** Whether a row of the partition lies before the bound of another. */
    private boolean isBefore(int candidate, Column values, int row, boolean lower) {
        if (key.isNull(candidate)) {
            return order.nullsFirst();
        }
        int compared = key.compare(candidate, values, row);
        int ordered = order.descending() ? -compared : compared;
        return lower ? ordered < 0 : ordered <= 0;
    }
}
