package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Something rows have to pass, which looks at some of the columns. For one task. */
interface RowTest extends AutoCloseable {
    /** The positions of the columns it looks at, in order. */
    int[] columns();

    /** Whether it has turned out that no row to come passes, whatever its value. */
    default boolean isHopeless() {
        return false;
    }

    /** Those selected rows that pass. Columns that it does not look at may be missing. */
    Selection keep(Batch batch);

    @Override
    void close();
}
