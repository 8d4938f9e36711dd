package io.arclight.exec.exchange;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.streaming.UnionOperator;
import java.util.ArrayList;
import java.util.List;

/** Rows in partitions, each made of several buffers. */
class PartitionedRows implements ExchangeRows {
    private final ExchangeContext context;
    private final List<List<RowBuffer>> partitions;
    private final List<MemoryAccount> accounts;
    private final boolean adaptive;

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
    public synchronized long rows(int partition) {
        return partitions.get(partition).stream().mapToLong(RowBuffer::rows).sum();
    }

    @Override
    public Operator open(int from, int to, TaskContext task) {
        List<Operator> readers = new ArrayList<>();
        synchronized (this) {
            for (List<RowBuffer> partition : partitions.subList(from, to)) {
                for (RowBuffer buffer : partition) {
                    readers.add(context.readOnce() ? buffer.drain() : buffer.read());
                }
            }
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
                spill();
                return;
            }
        }
    }

    private synchronized void spill() {
        for (List<RowBuffer> partition : partitions) {
            partition.forEach(buffer -> {
                context.metrics().addSpilledBytes(buffer.spill());
                buffer.finish();
            });
        }
    }

    @Override
    public synchronized void close() {
        partitions.forEach(buffers -> buffers.forEach(RowBuffer::close));
    }
}
