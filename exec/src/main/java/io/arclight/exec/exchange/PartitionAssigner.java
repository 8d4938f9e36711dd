package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;

/** Decides where each row goes. One per task. */
interface PartitionAssigner extends AutoCloseable {
    /**
     * Decides for the selected rows of a batch.
     *
     * @param partitions receives the partition of the index-th selected row
     */
    void assign(Batch batch, int[] partitions);

    @Override
    default void close() {}
}
