package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.type.StructType;

/** The result of a running query, pulled by one thread. */
public interface BatchStream extends AutoCloseable {
    /** Names and types of the columns. */
    StructType schema();

    /**
     * The next batch, borrowed until the next call, or null at the end. Waits for it.
     *
     * @throws io.arclight.exec.error.ArclightException the query's error, which ended it
     */
    Batch next();

    /** Ends the query if it still runs and frees its memory. */
    @Override
    void close();
}
