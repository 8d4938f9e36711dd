package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;

/** What a probe has to know of the build side besides the pairs. */
public interface BuildSide {
    /** Whether it has no rows at all. */
    boolean isEmpty();

    /** Whether some row's key is null and matches nothing. */
    boolean hasNullKeys();

    /**
     * The next batch of rows that come by themselves, when all probe rows of all chains have come by; owned by the caller;
     * null when there are none left.
     *
     * @param limit the most rows
     */
    Batch nextLone(JoinOutput output, ProbeProgress progress, int limit);
}
