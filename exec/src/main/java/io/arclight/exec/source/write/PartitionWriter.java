package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;

/** Writes the rows of one partition. For one thread. */
public interface PartitionWriter extends AutoCloseable {
    /** Writes the selected rows of a batch, which is borrowed. */
    void write(Batch batch);

    /** Says that these were all rows: the files are complete, though not yet visible. */
    void finish();

    /** Gives back what is held; files that were not finished are dropped. */
    @Override
    void close();
}
