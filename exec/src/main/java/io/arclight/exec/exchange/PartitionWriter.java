package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.buffer.RowScatter;
import java.util.Arrays;
import java.util.Comparator;

/** Sorts the rows of each batch by partition and appends them to the buffers of one task. */
final class PartitionWriter implements ExchangeWriter {
    private final ExchangeContext context;
    private final MemoryAccount account;
    private final PartitionAssigner assigner;
    private final RowBuffer[] buffers;
    private final RowScatter rows;
    private int[] targets = new int[0];

    PartitionWriter(ExchangeContext context, MemoryAccount account, int partitions, PartitionAssigner assigner) {
        this.context = context;
        this.account = account;
        this.assigner = assigner;
        this.buffers = new RowBuffer[partitions];
        this.rows = new RowScatter(buffers);
        for (int i = 0; i < partitions; i++) {
            buffers[i] = context.newBuffer(account);
        }
    }

    RowBuffer buffer(int partition) {
        return buffers[partition];
    }

    @Override
    public void write(int sequence, Batch batch) {
        if (buffers.length == 1) {
            buffers[0].append(batch);
        } else {
            scatter(batch);
        }
        if (account.shouldSpill()) {
            spill();
        }
    }

    private void scatter(Batch batch) {
        if (targets.length < batch.rowCount()) {
            targets = new int[batch.rowCount()];
        }
        assigner.assign(batch, targets);
        rows.append(batch, targets);
    }

    /** Writes the largest partitions to disk until half of the memory is free: small ones would give tiny batches. */
    private void spill() {
        long goal = account.usedBytes() / 2;
        RowBuffer[] bySize = buffers.clone();
        Arrays.sort(bySize, Comparator.comparingLong(RowBuffer::memoryBytes).reversed());
        for (int i = 0; i < bySize.length && account.usedBytes() > goal; i++) {
            context.metrics().addSpilledBytes(bySize[i].spill());
        }
    }

    @Override
    public void finish() {
        for (RowBuffer buffer : buffers) {
            buffer.finish();
        }
        context.metrics().addPeakBytes(account.peakBytes());
    }

    @Override
    public void close() {
        assigner.close();
    }
}
