package io.arclight.exec.operator.aggregate;

import io.arclight.exec.memory.MemoryAccount;

/** Watches whether a partial aggregation is worth its while: when most rows are groups of their own, it is turned off. */
final class PartialReduction {
    /** Rows before a first judgement. */
    private static final long TRIAL_ROWS = 1 << 16;
    /** A table that does not fit into the caches costs more than it saves. */
    private static final long LARGEST_BYTES = 32L << 20;

    private long rows;
    private boolean off;

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
        rows += more;
        boolean trialEnds = rows >= TRIAL_ROWS && rows - more < TRIAL_ROWS;
        boolean large = memory.usedBytes() > LARGEST_BYTES || memory.shouldSpill();
        if ((trialEnds || large) && rows >= TRIAL_ROWS && groups > rows * 3 / 4) {
            off = true;
            return true;
        }
        if (large) {
            rows = 0;
        }
        return large;
    }
}
