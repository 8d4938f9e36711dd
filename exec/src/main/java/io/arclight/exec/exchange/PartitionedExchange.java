package io.arclight.exec.exchange;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Partitions rows as they are written. */
final class PartitionedExchange implements ExchangeBuilder {
    private final ExchangeContext context;
    private final boolean adaptive;
    private final Function<TaskContext, PartitionAssigner> assigners;
    private final List<List<RowBuffer>> partitions = new ArrayList<>();
    private final List<MemoryAccount> accounts = new ArrayList<>();

    /**
     * An empty exchange.
     *
     * @param partitions how many partitions
     * @param adaptive whether the engine chose that number
     * @param assigners makes what decides where the rows of one task go
     */
    PartitionedExchange(
            ExchangeContext context,
            int partitions,
            boolean adaptive,
            Function<TaskContext, PartitionAssigner> assigners) {
        this.context = context;
        this.adaptive = adaptive;
        this.assigners = assigners;
        for (int i = 0; i < partitions; i++) {
            this.partitions.add(new ArrayList<>());
        }
    }

    @Override
    public ExchangeWriter writer(TaskContext task) {
        MemoryAccount account = context.account(task);
        PartitionWriter writer = new PartitionWriter(context, account, partitions.size(), assigners.apply(task));
        synchronized (this) {
            accounts.add(account);
            for (int i = 0; i < partitions.size(); i++) {
                partitions.get(i).add(writer.buffer(i));
            }
        }
        return writer;
    }

    @Override
    public synchronized ExchangeRows finish() {
        List<List<RowBuffer>> written = List.copyOf(partitions);
        partitions.clear();
        return new PartitionedRows(context, written, accounts, adaptive);
    }

    @Override
    public synchronized void close() {
        partitions.forEach(buffers -> buffers.forEach(RowBuffer::close));
        partitions.clear();
    }
}
