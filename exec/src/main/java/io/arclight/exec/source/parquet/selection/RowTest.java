package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Something rows have to pass, which looks at some of the columns. For one task. */
interface RowTest extends AutoCloseable {
    /** The positions of the columns it looks at, in order. */
    int[] columns();

    /** Whether it may be asked for any row at any time: it cannot fail, and depends on nothing but the row. */
    boolean isFree();

    /** Those selected rows that pass. Columns that it does not look at may be missing. */
    Selection keep(Batch batch);

    @Override
    void close();
}
