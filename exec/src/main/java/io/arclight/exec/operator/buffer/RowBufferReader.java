package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.operator.Operator;
import java.util.Deque;

/** Gives the rows of a {@link RowBuffer}: first those on disk, then those in memory. */
public final class RowBufferReader implements Operator {
    private final SpillFile file;
    private final Deque<Batch> batches;
    /** Whether the file and the batches are this reader's own. */
    private final boolean owner;

    private SpillReader spilled;
    private Batch current;

    RowBufferReader(SpillFile file, Deque<Batch> batches, MemoryAccount account, boolean owner) {
        this.file = file;
        this.batches = batches;
        this.owner = owner;
        this.spilled = file == null ? null : new SpillReader(file, account);
    }

    @Override
    public Batch next() {
        releaseCurrent();
        if (spilled != null) {
            Batch batch = spilled.next();
            if (batch != null) {
                return batch;
            }
            closeFile();
        }
        Batch batch = batches.poll();
        if (owner) {
            current = batch;
        }
        return batch;
    }

    private void releaseCurrent() {
        if (current != null) {
            current.release();
            current = null;
        }
    }

    private void closeFile() {
        if (spilled != null) {
            spilled.close();
            spilled = null;
            if (owner) {
                file.close();
            }
        }
    }

    @Override
    public void close() {
        releaseCurrent();
        closeFile();
        if (owner) {
            batches.forEach(Batch::release);
        }
        batches.clear();
    }
}
