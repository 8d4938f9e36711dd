package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Gives the rows of a {@link RowBuffer}: first those on disk, then those in memory. */
public final class RowBufferReader implements Operator {
    private final Deque<SpillFile> files;
    private final Deque<Batch> batches;
    /** Whether the file and the batches are this reader's own. */
    private final boolean owner;

    private final MemoryAccount account;
    private SpillReader spilled;
    private final LentBatch lent = new LentBatch();

    RowBufferReader(List<SpillFile> files, Deque<Batch> batches, MemoryAccount account, boolean owner) {
        this.files = new ArrayDeque<>(files);
        this.batches = batches;
        this.owner = owner;
        this.account = account;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        while (!files.isEmpty()) {
            if (spilled == null) {
                spilled = new SpillReader(files.peek(), account);
            }
            Batch batch = spilled.next();
            if (batch != null) {
                return batch;
            }
            closeFile();
        }
        Batch batch = batches.poll();
        return owner ? lent.lend(batch) : batch;
    }

    private void closeFile() {
        if (spilled != null) {
            spilled.close();
            spilled = null;
        }
        SpillFile file = files.poll();
        if (owner && file != null) {
            file.close();
        }
    }

    @Override
    public void close() {
        lent.takeBack();
        while (!files.isEmpty()) {
            closeFile();
        }
        if (owner) {
            batches.forEach(Batch::release);
        }
        batches.clear();
    }
}
