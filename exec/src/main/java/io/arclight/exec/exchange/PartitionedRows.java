package io.arclight.exec.exchange;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryReclaimer;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.streaming.UnionOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Rows in partitions, each made of several buffers. */
class PartitionedRows implements ExchangeRows, MemoryReclaimer {
    private final ExchangeContext context;
    private final List<List<RowBuffer>> partitions;
    private final List<MemoryAccount> accounts;
    private final boolean adaptive;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * The rows.
     *
     * @param partitions the buffers of each partition, in the order to read them
     * @param accounts what pays for the buffers
     * @param adaptive whether the engine chose the number of partitions
     */
    PartitionedRows(
            ExchangeContext context, List<List<RowBuffer>> partitions, List<MemoryAccount> accounts, boolean adaptive) {
        this.context = context;
        this.partitions = partitions;
        this.accounts = List.copyOf(accounts);
        this.adaptive = adaptive;
        context.query().memory().addReclaimer(this);
    }

    @Override
    public int partitions() {
        return partitions.size();
    }

    @Override
    public boolean isAdaptive() {
        return adaptive;
    }

    @Override
    public long rows(int partition) {
        lock.lock();
        try {
            return partitions.get(partition).stream().mapToLong(RowBuffer::rows).sum();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Operator open(int from, int to, TaskContext task) {
        List<Operator> readers = new ArrayList<>();
        lock.lock();
        try {
            for (List<RowBuffer> partition : partitions.subList(from, to)) {
                for (RowBuffer buffer : partition) {
                    readers.add(context.readOnce() ? buffer.drain() : buffer.read());
                }
            }
        } finally {
            lock.unlock();
        }
        return new RelievingReader(combine(readers, task), this);
    }

    /** One operator over the readers of all buffers. */
    Operator combine(List<Operator> readers, TaskContext task) {
        return new UnionOperator(readers);
    }

    /** Writes to disk what nobody has begun to read, if memory is short. */
    void relieve() {
        for (MemoryAccount account : accounts) {
            if (account.shouldSpill()) {
                reclaim();
                return;
            }
        }
    }

    @Override
    public void reclaim() {
        // Whoever holds the lock is at work on the same; waiting for each other could last for ever.
        if (!lock.tryLock()) {
            return;
        }
        try {
            for (List<RowBuffer> partition : partitions) {
                partition.forEach(buffer -> {
                    context.metrics().addSpilledBytes(buffer.spill());
                    buffer.finish();
                });
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        context.query().memory().removeReclaimer(this);
        lock.lock();
        try {
            partitions.forEach(buffers -> buffers.forEach(RowBuffer::close));
        } finally {
            lock.unlock();
        }
    }
}
