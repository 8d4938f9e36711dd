package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/**
 * Finds the first build row with given keys; the others follow it in a list. Filled by its builder, then immutable and
 * thread safe.
 */
public abstract sealed class KeyTable implements AutoCloseable
        permits DirectKeyTable, LongKeyTable, WordKeyTable, EncodedKeyTable {
    /** No row. */
    public static final int NONE = -1;

    /** For each row the next one with the same keys, or {@link #NONE}; null as long as no key came twice. */
    private Buffer next;

    /** A byte per row, 1 when its key is null; null when no key is. */
    private Buffer nulls;

    /** Finds rows for the batches of one task. */
    public interface Lookup extends AutoCloseable {
        /**
         * Finds the first build row for each selected row.
         *
         * @param keys the batch's keys, borrowed
         * @param heads receives the build row of the index-th selected row, or {@link #NONE}
         */
        void find(Batch batch, List<Column> keys, int[] heads);

        @Override
        void close();
    }

    /**
     * What one task finds rows with.
     *
     * @param account pays for what it needs meanwhile
     */
    public abstract Lookup lookup(MemoryAccount account);

    /** Whether no two rows have the same keys. */
    public boolean isUnique() {
        return next == null;
    }

    /** The next row with the keys of a row, or {@link #NONE}. */
    public int next(int row) {
        return next == null ? NONE : Memory.getInt(next.address() + 4L * row);
    }

    /** Puts a row before another one with the same keys; for builders. */
    void link(int row, int following, KeyTableMemory memory) {
        reserveLinks(memory);
        Memory.putInt(next.address() + 4L * row, following);
    }

    /** Makes room for links, so that several threads may put them in; for builders. */
    void reserveLinks(KeyTableMemory memory) {
        if (next == null) {
            next = memory.allocateFilled(4L * memory.rows(), (byte) NONE);
        }
    }

    /** Notes that no key came twice. */
    void dropLinks() {
        next.release();
        next = null;
    }

    /** Whether a row's key is null and matches nothing. */
    public boolean isNullKey(int row) {
        return nulls != null && Memory.getByte(nulls.address() + row) != 0;
    }

    /** Keeps which keys are null; the buffer is the table's own then. */
    void keepNulls(Buffer flags) {
        nulls = flags;
    }

    void releaseRows() {
        if (nulls != null) {
            nulls.release();
            nulls = null;
        }
        if (next != null) {
            next.release();
            next = null;
        }
    }

    @Override
    public abstract void close();
}
