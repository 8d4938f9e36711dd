package io.arclight.exec.operator.aggregate;

import io.arclight.exec.memory.MemoryAccount;

/**
 * Watches whether a partial aggregation is worth its while. A table that outgrows the cache is given away and started anew,
 * unless one that may still be had would hold most keys there are: then it may double. When too many rows are groups of
 * their own, the aggregation is turned off.
 */
final class PartialReduction {
    /** A table of this size and its directory stay in a core's own cache. */
    private static final long CACHED_BYTES = 384L << 10;
    /** Beyond this a table costs more than it saves. */
    private static final long LARGEST_BYTES = 16L << 20;
    /** Rows before a first judgement. */
    private static final long TRIAL_ROWS = 1 << 14;
    /** The share of rows that make a group above which the aggregation is turned off. */
    private static final double OFF_SHARE = 0.5;

    private long limitBytes = CACHED_BYTES;
    /** The groups that fit the memory which the table has kept since it was given away. */
    private int keptGroups;

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
        if (memory.usedBytes() <= limitBytes || groups <= keptGroups || now.rows() < TRIAL_ROWS) {
            return false;
        }
        if (isWorthGrowing(memory.usedBytes())) {
            limitBytes *= 2;
            return false;
        }
        off = now.share() > OFF_SHARE;
        return restart();
    }

    /** Whether all keys fit the largest table. When new ones keep coming, the guess how many there are grows with the rows. */
    private boolean isWorthGrowing(long usedBytes) {
        double keys = now.keys();
        boolean fit = keys * usedBytes / now.groups() <= LARGEST_BYTES;
        return fit && (earlier.rows() == 0 || keys / earlier.keys() < Math.sqrt((double) now.rows() / earlier.rows()));
    }

    private boolean restart() {
        keptGroups = now.groups();
        now = Counts.NONE;
        earlier = Counts.NONE;
        later = Counts.NONE;
        return true;
    }

    /** Rows, and the groups they made. */
    private record Counts(long rows, int groups) {
        static final Counts NONE = new Counts(0, 0);
        private static final int STEPS = 30;

        /** The share of the rows that made a group. */
        double share() {
            return (double) groups / Math.max(1, rows);
        }

        /**
         * How many keys there seem to be, seen or not, if all are equally frequent: then r rows of k keys make k (1 - exp(-r/k))
         * groups.
         */
        double keys() {
            double low = Math.log(Math.max(1, groups));
            double high = low + Integer.SIZE;
            for (int step = 0; step < STEPS; step++) {
                double middle = (low + high) / 2;
                double keys = Math.exp(middle);
                if (-keys * Math.expm1(-rows / keys) < groups) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return Math.exp(high);
        }
    }
}
