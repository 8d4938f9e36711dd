package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.buffer.RowBufferReader;
import io.arclight.exec.operator.sort.SortKeyEncoder;
import io.arclight.exec.plan.part.Partitioning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Partitions rows by ranges of their keys. Rows are collected first, and sampled; once all are there the bounds are known
 * and the rows move to their partitions.
 */
final class RangeExchange implements ExchangeBuilder {
    /** The fewest rows worth a partition of their own when the plan leaves the number open. */
    private static final long LEAST_ROWS = 1 << 15;

    private final ExchangeContext context;
    private final Partitioning.Range partitioning;
    private final List<Writer> writers = new ArrayList<>();
    private final Deque<RowBuffer> collected = new ArrayDeque<>();
    private RangeBounds bounds;
    private PartitionedExchange partitioned;

    RangeExchange(ExchangeContext context, Partitioning.Range partitioning) {
        this.context = context;
        this.partitioning = partitioning;
    }

    @Override
    public synchronized ExchangeWriter writer(TaskContext task) {
        Writer writer = new Writer(context.account(task), task);
        writers.add(writer);
        collected.add(writer.buffer);
        return writer;
    }

    @Override
    public synchronized int moves() {
        long rows = collected.stream().mapToLong(RowBuffer::rows).sum();
        boolean adaptive = partitioning.partitions() == 0;
        int partitions = adaptive
                ? (int) Math.max(1, Math.min(context.chosenPartitions(), rows / LEAST_ROWS))
                : partitioning.partitions();
        if (partitions == 1) {
            return 0;
        }
        MemoryAccount account = context.query().memory().account("Range bounds");
        bounds = RangeBounds.of(writers.stream().map(writer -> writer.sample).toList(), partitions, account);
        partitioned = new PartitionedExchange(context, partitions, adaptive, this::assigner);
        return collected.size();
    }

    private PartitionAssigner assigner(TaskContext task) {
        SortKeyEncoder encoder = new SortKeyEncoder(partitioning.keys(), task, task.account("Range keys"));
        return new PartitionAssigner() {
            @Override
            public void assign(Batch batch, int[] target) {
                encoder.encode(batch);
                for (int i = 0; i < batch.rowCount(); i++) {
                    target[i] = bounds.partition(encoder, i);
                }
            }

            @Override
            public void close() {
                encoder.close();
            }
        };
    }

    @Override
    public void move(TaskContext task) {
        try (ExchangeWriter writer = partitioned.writer(task)) {
            for (RowBuffer buffer = next(); buffer != null; buffer = next()) {
                try (RowBufferReader reader = buffer.drain()) {
                    for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                        task.checkCancelled();
                        writer.write(0, batch);
                    }
                }
            }
            writer.finish();
        }
    }

    private synchronized RowBuffer next() {
        return collected.poll();
    }

    @Override
    public synchronized ExchangeRows finish() {
        if (partitioned != null) {
            bounds.close();
            return partitioned.finish();
        }
        List<List<RowBuffer>> single = List.of(List.copyOf(collected));
        collected.clear();
        List<MemoryAccount> accounts =
                writers.stream().map(writer -> writer.account).toList();
        return new PartitionedRows(context, single, accounts, partitioning.partitions() == 0);
    }

    @Override
    public synchronized void close() {
        collected.forEach(RowBuffer::close);
        collected.clear();
        if (partitioned != null) {
            partitioned.close();
        }
    }

    /** One task's way in. */
    private final class Writer implements ExchangeWriter {
        private final MemoryAccount account;
        private final RowBuffer buffer;
        private final SortKeyEncoder encoder;
        private final KeySample sample;

        Writer(MemoryAccount account, TaskContext task) {
            this.account = account;
            this.buffer = context.newBuffer(account);
            this.encoder = new SortKeyEncoder(partitioning.keys(), task, task.account("Range sample"));
            this.sample = new KeySample(encoder);
        }

        @Override
        public void write(int sequence, Batch batch) {
            sample.add(batch);
            buffer.append(batch);
            if (account.shouldSpill()) {
                context.metrics().addSpilledBytes(buffer.spill());
            }
        }

        @Override
        public void finish() {
            buffer.finish();
        }

        @Override
        public void close() {
            encoder.close();
        }
    }
}
