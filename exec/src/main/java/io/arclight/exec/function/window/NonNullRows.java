package io.arclight.exec.function.window;

import io.arclight.exec.column.Column;

/** Counts rows by their values that are not null; or all rows, when nulls are not to be passed over. */
public final class NonNullRows {
    /** For each row, how many before it are counted; null when all are. */
    private final int[] before;

    private final int[] counted;

    /** The rows of a column. */
    public NonNullRows(Column column, int count, boolean ignoreNulls) {
        if (!ignoreNulls) {
            before = null;
            counted = null;
            return;
        }
        before = new int[count + 1];
        counted = new int[count];
        int valid = 0;
        for (int row = 0; row < count; row++) {
            before[row] = valid;
            if (!column.isNull(row)) {
                counted[valid++] = row;
            }
        }
        before[count] = valid;
    }

    private int before(int row) {
        return before == null ? row : before[row];
    }

    private int row(int index) {
        return counted == null ? index : counted[index];
    }

    /** The n-th counted row from a row on, n from 1, or -1 when it does not lie before an end. */
    public int forward(int from, int end, long n) {
        long index = before(from) + n - 1;
        return from < end && n > 0 && index < before(end) ? row((int) index) : -1;
    }

    /** The n-th counted row before a row, n from 1, or -1 when it lies before a start. */
    public int backward(int start, int from, long n) {
        long index = before(from) - n;
        return start < from && n > 0 && index >= before(start) ? row((int) index) : -1;
    }
}
