package io.arclight.exec.function.window;

import java.util.BitSet;

/**
 * Adjacent rows of sorted partitions. Rows are complete partitions, except that the first may have begun earlier and the
 * last may go on, when only streaming functions look at them; peers (rows of equal order keys) are never torn apart.
 */
public final class WindowRows {
    private final int count;
    private final int[] partitionStart;
    private final int[] partitionEnd;
    private final int[] peerStart;
    private final int[] peerEnd;
    private final boolean continued;
    private final long rowsBefore;
    private final long peersBefore;

    /**
     * Rows.
     *
     * @param count how many
     * @param partitions the rows that begin a partition
     * @param peers the rows that begin a group of peers
     * @param rowsBefore how many rows of the first partition came earlier
     * @param peersBefore how many groups of peers of the first partition came earlier
     */
    public WindowRows(int count, BitSet partitions, BitSet peers, long rowsBefore, long peersBefore) {
        this.count = count;
        this.partitionStart = starts(count, partitions);
        this.partitionEnd = ends(count, partitions);
        this.peerStart = starts(count, peers);
        this.peerEnd = ends(count, peers);
        this.continued = count > 0 && !partitions.get(0);
        this.rowsBefore = rowsBefore;
        this.peersBefore = peersBefore;
    }

    private static int[] starts(int count, BitSet begins) {
        int[] starts = new int[count];
        int start = 0;
        for (int row = 0; row < count; row++) {
            start = begins.get(row) ? row : start;
            starts[row] = start;
        }
        return starts;
    }

    private static int[] ends(int count, BitSet begins) {
        int[] ends = new int[count];
        int end = count;
        for (int row = count - 1; row >= 0; row--) {
            ends[row] = end;
            end = begins.get(row) ? row : end;
        }
        return ends;
    }

    /** The number of rows. */
    public int count() {
        return count;
    }

    /** The first row of a row's partition. */
    public int partitionStart(int row) {
        return partitionStart[row];
    }

    /** The row behind a row's partition. */
    public int partitionEnd(int row) {
        return partitionEnd[row];
    }

    /** The first of a row's peers. */
    public int peerStart(int row) {
        return peerStart[row];
    }

    /** The row behind a row's peers. */
    public int peerEnd(int row) {
        return peerEnd[row];
    }

    /** Whether the first partition began earlier. */
    public boolean isContinued() {
        return continued;
    }

    /** How many rows of a row's partition came before these rows. */
    public long rowsBefore(int row) {
        return continued && partitionStart[row] == 0 ? rowsBefore : 0;
    }

    /** How many groups of peers of a row's partition came before these rows. */
    public long peersBefore(int row) {
        return continued && partitionStart[row] == 0 ? peersBefore : 0;
    }
}
