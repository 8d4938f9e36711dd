package io.arclight.exec.operator;

import io.arclight.exec.column.Batch;

/** The batch that an operator has given to the one above it, which has it until the next call. */
public final class LentBatch {
    private Batch batch;

    /** Lends a batch, or null at the end, and takes back the one before. */
    public Batch lend(Batch next) {
        takeBack();
        batch = next;
        return next;
    }

    /** Releases what was lent. */
    public void takeBack() {
        if (batch != null) {
            batch.release();
            batch = null;
        }
    }
}
