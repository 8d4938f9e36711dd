package io.arclight.exec.source.cache;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.buffer.SpillReader;
import io.arclight.exec.source.filter.ValueRange;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Some batches of a {@link CachedTable}: in memory or on disk, read together. Thread safe. */
final class CachedBlock implements AutoCloseable {
    private final List<ValueRange> ranges;
    private final long rows;
    private final ReentrantLock lock = new ReentrantLock();
    private List<Batch> batches;
    /** Where the batches are once they left memory, or null. */
    private SpillFile file;

    /**
     * A block.
     *
     * @param batches its rows, which become its own
     * @param ranges what is known of each column; null where nothing is
     */
    CachedBlock(List<Batch> batches, List<ValueRange> ranges) {
        this.batches = List.copyOf(batches);
        this.ranges = ranges;
        this.rows = batches.stream().mapToLong(Batch::rowCount).sum();
    }

    long rows() {
        return rows;
    }

    /** What is known of a column; null when nothing is. */
    ValueRange range(int column) {
        return ranges.get(column);
    }

    /**
     * The batches. They stay good when the block leaves memory meanwhile, but not when it closes.
     *
     * @param account pays for what is read from disk
     */
    Operator open(MemoryAccount account) {
        lock.lock();
        try {
            return file == null ? new KeptBatches(batches) : new SpillReader(file, account);
        } finally {
            lock.unlock();
        }
    }

    /** Writes the batches to disk, unless another thread is at it. */
    void spill(String directory, MemoryAccount account) {
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (file == null) {
                SpillFile target = new SpillFile(directory);
                for (Batch batch : batches) {
                    BatchSerializer.write(batch, target.output(), account);
                }
                target.finish();
                file = target;
                release();
            }
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        batches.forEach(Batch::release);
        batches = List.of();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            release();
            if (file != null) {
                file.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
