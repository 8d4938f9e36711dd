package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.operator.KeyColumns;
import java.util.List;

/** Sends rows with equal keys to the same partition. */
final class HashAssigner implements PartitionAssigner {
    private final KeyColumns keys;
    private final int partitions;
    private long[] hashes = new long[0];

    HashAssigner(KeyColumns keys, int partitions) {
        this.keys = keys;
        this.partitions = partitions;
    }

    @Override
    public void assign(Batch batch, int[] target) {
        int count = batch.rowCount();
        if (hashes.length < count) {
            hashes = new long[count];
        }
        List<Column> columns = keys.evaluate(batch);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).hash(batch.selection(), hashes, i > 0);
        }
        columns.forEach(Column::release);
        for (int i = 0; i < count; i++) {
            target[i] = partition(hashes[i], partitions);
        }
    }

    /** From the high bits: the low ones choose slots in the hash tables that the partitions end in. */
    private static int partition(long hash, int partitions) {
        return (int) ((hash >>> 32) * partitions >>> 32);
    }

    @Override
    public void close() {
        keys.close();
    }
}
