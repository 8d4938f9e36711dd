package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Pairs every probe row with every build row. */
public final class CrossMatcher implements Matcher {
    private final BuildRows rows;
    private Selection selection;
    private int index;
    private int row;

    /** A matcher of all build rows. */
    public CrossMatcher(BuildRows rows) {
        this.rows = rows;
    }

    @Override
    public void reset(Batch probe) {
        selection = probe.selection();
        index = 0;
        row = 0;
    }

    @Override
    public int next(int[] probePositions, int[] buildRows, int limit) {
        int count = 0;
        int all = rows.count();
        while (count < limit && index < selection.count() && all > 0) {
            int position = selection.position(index);
            int end = Math.min(all, row + limit - count);
            for (; row < end; row++) {
                probePositions[count] = position;
                buildRows[count++] = row;
            }
            if (row == all) {
                row = 0;
                index++;
            }
        }
        return count;
    }

    @Override
    public BuildRows rows() {
        return rows;
    }

    @Override
    public boolean isNullKey(int probeIndex) {
        return false;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
