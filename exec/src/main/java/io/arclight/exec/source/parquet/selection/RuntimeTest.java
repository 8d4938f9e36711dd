package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.source.filter.RuntimeFilter;

/** A filter that a join has made. Switches itself off when it keeps most rows. */
final class RuntimeTest implements RowTest {
    /** After how many rows it is known what the filter is good for. */
    private static final int TRIAL = 1 << 14;

    private final RuntimeFilter filter;
    private final int[] columns;
    private int[] room = new int[0];
    private long seen;
    private long kept;

    RuntimeTest(RuntimeFilter filter, int column) {
        this.filter = filter;
        this.columns = new int[] {column};
    }

    @Override
    public int[] columns() {
        return isOff() ? new int[0] : columns;
    }

    private boolean isOff() {
        return seen >= TRIAL && 5 * kept > 4 * seen;
    }

    @Override
    public Selection keep(Batch batch) {
        if (isOff()) {
            return batch.selection();
        }
        if (room.length < batch.rowCount()) {
            room = new int[batch.rowCount()];
        }
        Selection left = filter.keep(batch.column(columns[0]), batch.selection(), room);
        seen += batch.rowCount();
        kept += left.count();
        return left;
    }

    @Override
    public void close() {
        // The filter is the query's.
    }
}
