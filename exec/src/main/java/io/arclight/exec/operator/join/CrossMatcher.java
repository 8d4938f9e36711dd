package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Pairs every probe row with every build row. */
final class CrossMatcher implements Matcher {
    private final int buildRows;
    private Selection selection;
    private int index;
    private int row;

    CrossMatcher(int buildRows) {
        this.buildRows = buildRows;
    }

    @Override
    public void reset(Batch probe) {
        selection = probe.selection();
        index = 0;
        row = 0;
    }

    @Override
    public int next(int[] probePositions, int[] rows, int limit) {
        int count = 0;
        while (count < limit && index < selection.count() && buildRows > 0) {
            int position = selection.position(index);
            int end = Math.min(buildRows, row + limit - count);
            for (; row < end; row++) {
                probePositions[count] = position;
                rows[count++] = row;
            }
            if (row == buildRows) {
                row = 0;
                index++;
            }
        }
        return count;
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
