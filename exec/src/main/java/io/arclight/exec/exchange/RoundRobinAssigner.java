package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;

/** Sends rows to each partition in turn. */
final class RoundRobinAssigner implements PartitionAssigner {
    private final int partitions;
    private int next;

    /**
     * An assigner.
     *
     * @param first where the first row goes: tasks begin at different places, so that few rows spread too
     */
    RoundRobinAssigner(int partitions, int first) {
        this.partitions = partitions;
        this.next = first % partitions;
    }

    @Override
    public void assign(Batch batch, int[] target) {
        for (int i = 0; i < batch.rowCount(); i++) {
            target[i] = next;
            next = next + 1 == partitions ? 0 : next + 1;
        }
    }
}
