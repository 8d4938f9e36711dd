package io.arclight.exec.operator.join;

import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** The rows of the build side, one column after the other, and which of them found a match. */
public final class BuildRows implements AutoCloseable {
    private final List<Column> columns;
    private final int count;
    private final Buffer matched;

    /**
     * Rows.
     *
     * @param columns the columns, owned by this now
     * @param marks whether matches are kept
     */
    public BuildRows(List<Column> columns, int count, boolean marks, MemoryAccount account) {
        this.columns = columns;
        this.count = count;
        this.matched = marks ? account.allocateZeroed(Math.max(1, count)) : null;
    }

    /** The columns, borrowed. */
    public List<Column> columns() {
        return columns;
    }

    /** The number of rows. */
    public int count() {
        return count;
    }

    /** Notes that a row has a match. Tasks may do so for the same row: they all write the same. */
    public void mark(int row) {
        Memory.putByte(matched.address() + row, (byte) 1);
    }

    /** Whether a row has a match. */
    public boolean isMarked(int row) {
        return Memory.getByte(matched.address() + row) != 0;
    }

    @Override
    public void close() {
        columns.forEach(Column::release);
        if (matched != null) {
            matched.release();
        }
    }
}
