package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.buffer.RowBufferReader;
import io.arclight.exec.operator.join.BuildRows;
import java.util.List;

/** The right rows of one key, too many for a window: they may lie on disk, and come by chunk by chunk. */
final class MergeGroup implements AutoCloseable {
    private final RowBuffer rows;
    private final byte[] key;
    private final boolean marks;
    private final MemoryAccount account;
    private final OperatorMetrics metrics;
    private Buffer matched;
    private RowBufferReader reader;
    private BuildRows chunk;
    private long chunkStart;

    /**
     * An empty group.
     *
     * @param rows holds the rows; the group's own
     * @param marks whether matches are kept
     */
    MergeGroup(RowBuffer rows, byte[] key, boolean marks, MemoryAccount account, OperatorMetrics metrics) {
        this.rows = rows;
        this.key = key;
        this.marks = marks;
        this.account = account;
        this.metrics = metrics;
    }

    boolean hasKey(long address, int length) {
        if (length != key.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Memory.getByte(address + i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    void add(Batch batch, int[] positions, int from, int count) {
        rows.append(batch, positions, from, count);
        if (account.shouldSpill()) {
            metrics.addSpilledBytes(rows.spill());
        }
    }

    /** Goes before the first chunk. */
    void rewind() {
        closeChunk();
        if (reader != null) {
            reader.close();
        }
        if (marks && matched == null) {
            matched = account.allocateZeroed(Math.max(1, rows.rows()));
        }
        chunkStart = 0;
        reader = rows.read();
    }

    /** The next chunk, or null behind the last. */
    BuildRows nextChunk() {
        closeChunk();
        Batch batch = reader.next();
        if (batch == null) {
            return null;
        }
        List<Column> columns = batch.retain().columns();
        chunk = new BuildRows(columns, batch.length(), marks, account);
        return chunk;
    }

    private void closeChunk() {
        if (chunk != null) {
            for (int i = 0; marks && i < chunk.count(); i++) {
                if (chunk.isMarked(i)) {
                    Memory.putByte(matched.address() + chunkStart + i, (byte) 1);
                }
            }
            chunkStart += chunk.count();
            chunk.close();
            chunk = null;
        }
    }

    /** Appends the rows that found no match. */
    void appendUnmatched(RowBuffer target) {
        rewind();
        for (BuildRows next = nextChunk(); next != null; next = nextChunk()) {
            for (int i = 0; i < next.count(); i++) {
                if (Memory.getByte(matched.address() + chunkStart + i) != 0) {
                    next.mark(i);
                }
            }
            MergeWindow.appendUnmatched(next, 0, next.count(), target);
        }
    }

    @Override
    public void close() {
        closeChunk();
        if (reader != null) {
            reader.close();
            reader = null;
        }
        if (matched != null) {
            matched.release();
            matched = null;
        }
        rows.close();
    }
}
