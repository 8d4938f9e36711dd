package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;

/** Finds pairs of probe rows and build rows that may match. One per task. */
public interface Matcher extends AutoCloseable {
    /** Goes to the next batch of probe rows, borrowed until the next call. */
    void reset(Batch probe);

    /**
     * Finds more pairs for the batch.
     *
     * @param probePositions receives positions in the batch
     * @param buildRows receives build rows
     * @param limit the most pairs
     * @return how many pairs, 0 when there are no more
     */
    int next(int[] probePositions, int[] buildRows, int limit);

    /**
     * The first build row of each selected probe row by index, -1 for none; null when pairs have to be asked for.
     */
    default int[] firsts() {
        return null;
    }

    /** The rows that the build rows of the last pairs are numbers of. */
    BuildRows rows();

    /** Whether pairs come in the order of the probe rows. */
    default boolean isOrdered() {
        return true;
    }

    /** Whether no probe row has more than one match. */
    default boolean isUnique() {
        return false;
    }

    /** Whether the index-th selected probe row has a key that is null and matches nothing. */
    boolean isNullKey(int index);

    @Override
    void close();
}
