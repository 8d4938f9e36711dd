package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.memory.SpillInput;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;

/** Reads the batches of a spill file, which stays its owner's. */
public final class SpillReader implements Operator {
    private final SpillFile file;
    private final MemoryAccount account;
    private SpillInput input;
    private final LentBatch lent = new LentBatch();
    private boolean ended;

    /**
     * A reader from the beginning of a file.
     *
     * @param account pays for one batch at a time
     */
    public SpillReader(SpillFile file, MemoryAccount account) {
        this.file = file;
        this.account = account;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        if (ended) {
            return null;
        }
        if (input == null) {
            input = file.input();
        }
        Batch batch = lent.lend(BatchSerializer.read(input, account));
        if (batch == null) {
            close();
        }
        return batch;
    }

    @Override
    public void close() {
        lent.takeBack();
        ended = true;
        if (input != null) {
            input.close();
            input = null;
        }
    }
}
