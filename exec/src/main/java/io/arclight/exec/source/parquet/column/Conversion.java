package io.arclight.exec.source.parquet.column;

import io.arclight.exec.source.parquet.encoding.BatchData;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** Turns decoded values into those of the query's type. */
@FunctionalInterface
interface Conversion {
    /**
     * Converts values that stand side by side.
     *
     * @param source the values in their {@link StorageLayout}
     * @param target where the results go, in the target's layout; booleans as bytes of 0 and 1
     * @param count how many
     * @param data takes buffers that results point into
     */
    void convert(long source, long target, int count, BatchData data);
}
