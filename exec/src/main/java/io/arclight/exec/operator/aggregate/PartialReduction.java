package io.arclight.exec.operator.aggregate;

import io.arclight.exec.memory.MemoryAccount;

/**
 * Watches whether a partial aggregation is worth its while. A table that outgrows the cache is given away and started anew,
 * unless a larger one finds the groups of more rows: then it may double. When most rows are groups of their own, whatever
 * the size, the aggregation is turned off.
 */
final class PartialReduction {
    /** A table of this size and its directory stay in a core's own cache. */
    private static final long CACHED_BYTES = 384L << 10;
    /** Beyond this a table costs more than it saves. */
    private static final long LARGEST_BYTES = 32L << 20;
    /** A larger table is worth having when the share of rows that make a group falls to this part of what it was. */
    private static final double FALLING = 0.93;
    /** Rows before a first judgement. */
    private static final long TRIAL_ROWS = 1 << 14;
    /** The share of rows that make a group above which the aggregation is turned off. */
    private static final double OFF_SHARE = 0.75;

    private long limitBytes = CACHED_BYTES;
    private boolean off;
    private Counts now = Counts.NONE;
    /** The counts when there were at most half as many rows, but a quarter at least, and a later one. */
    private Counts earlier = Counts.NONE;

    private Counts later = Counts.NONE;

    /** Whether rows are to be passed through from now on. */
    boolean isOff() {
        return off;
    }

    /**
     * Counts rows; answers whether the table is to be given away and started anew.
     *
     * @param more rows taken in since the last call
     * @param groups groups in the table
     */
    boolean isFull(int more, int groups, MemoryAccount memory) {
        now = new Counts(now.rows() + more, groups);
        if (now.rows() >= 2 * later.rows()) {
            earlier = later;
            later = now;
        }
        if (memory.shouldSpill()) {
            return restart();
        }
        if (memory.usedBytes() <= limitBytes || now.rows() < TRIAL_ROWS) {
            return false;
        }
        boolean falling = now.shareSince(earlier) < FALLING * earlier.shareSince(Counts.NONE);
        if (limitBytes < LARGEST_BYTES && (falling || earlier.rows() == 0)) {
            limitBytes *= 2;
            return false;
        }
        off = now.shareSince(Counts.NONE) > OFF_SHARE;
        return restart();
    }

    private boolean restart() {
        now = Counts.NONE;
        earlier = Counts.NONE;
        later = Counts.NONE;
        return true;
    }

    /** Rows, and the groups they made. */
    private record Counts(long rows, int groups) {
        static final Counts NONE = new Counts(0, 0);

        /** The share of the rows since then that made a group. */
        double shareSince(Counts then) {
            return (double) (groups - then.groups) / Math.max(1, rows - then.rows);
        }
    }
}
