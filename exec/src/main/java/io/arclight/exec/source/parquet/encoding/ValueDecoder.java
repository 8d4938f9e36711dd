package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** Decodes the values of one page, nulls left out, in order. */
public interface ValueDecoder {
    /**
     * Writes the next values side by side, in their {@link StorageLayout}.
     *
     * @throws CorruptDataException when there are fewer
     */
    void read(long target, int count);

    /** Goes past values. */
    void skip(int count);

    /**
     * Writes some of the next values side by side, and goes past all.
     *
     * @param width bytes per value in their {@link StorageLayout}
     * @param indexes which, ascending, from the next one on
     * @param count how many of the indexes count
     * @param total how many values to go past
     * @throws CorruptDataException when there are fewer
     */
    default void readAt(long target, int width, int[] indexes, int count, int total) {
        int done = 0;
        int next = 0;
        while (next < count) {
            int first = indexes[next];
            int run = 1;
            while (next + run < count && indexes[next + run] == first + run) {
                run++;
            }
            skip(first - done);
            read(target + (long) next * width, run);
            done = first + run;
            next += run;
        }
        skip(total - done);
    }
}
