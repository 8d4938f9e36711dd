package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.buffer.RowBufferReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects all rows as one partition, in the order of the chains they come from. */
class GatherExchange implements ExchangeBuilder {
    private static final int MANY_CHAINS = 16;
    private static final int SMALL_PART = 4;

    private final ExchangeContext context;
    private final Map<Integer, RowBuffer> buffers = new TreeMap<>();
    private final List<MemoryAccount> accounts = new ArrayList<>();

    GatherExchange(ExchangeContext context) {
        this.context = context;
    }

    @Override
    public synchronized ExchangeWriter writer(TaskContext task) {
        MemoryAccount account = context.account(task);
        accounts.add(account);
        return new Writer(account);
    }

    private synchronized RowBuffer buffer(int sequence, MemoryAccount account) {
        return buffers.computeIfAbsent(sequence, key -> context.newBuffer(account));
    }

    @Override
    public synchronized ExchangeRows finish() {
        if (isScattered()) {
            compact();
        }
        List<List<RowBuffer>> written = List.of(List.copyOf(buffers.values()));
        buffers.clear();
        return rows(context, written, accounts);
    }

    /** Whether there are so many chains with so few rows that batches would be tiny. */
    boolean isScattered() {
        long rows = buffers.values().stream().mapToLong(RowBuffer::rows).sum();
        return buffers.size() > MANY_CHAINS
                && rows / buffers.size() < context.query().batchRows() / SMALL_PART;
    }

    private void compact() {
        MemoryAccount account = context.query().memory().spillableAccount("Exchange");
        RowBuffer whole = context.newBuffer(account);
        for (RowBuffer part : buffers.values()) {
            context.query().cancellation().check();
            try (RowBufferReader reader = part.drain()) {
                for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                    whole.append(batch);
                }
            }
            if (account.shouldSpill()) {
                context.metrics().addSpilledBytes(whole.spill());
            }
        }
        whole.finish();
        buffers.clear();
        buffers.put(0, whole);
        accounts.add(account);
    }

    /** The rows of buffers in their order. */
    ExchangeRows rows(ExchangeContext own, List<List<RowBuffer>> written, List<MemoryAccount> paying) {
        return new PartitionedRows(own, written, paying, false);
    }

    @Override
    public synchronized void close() {
        buffers.values().forEach(RowBuffer::close);
        buffers.clear();
    }

    /** One task's way in: the rows of a chain come one after the other. */
    private final class Writer implements ExchangeWriter {
        private final MemoryAccount account;
        private final List<RowBuffer> own = new ArrayList<>();
        private RowBuffer current;
        private int currentSequence = -1;

        Writer(MemoryAccount account) {
            this.account = account;
        }

        @Override
        public void write(int sequence, Batch batch) {
            if (sequence != currentSequence) {
                finishCurrent();
                current = buffer(sequence, account);
                currentSequence = sequence;
                own.add(current);
            }
            current.append(batch);
            if (account.shouldSpill()) {
                own.forEach(buffer -> context.metrics().addSpilledBytes(buffer.spill()));
            }
        }

        private void finishCurrent() {
            if (current != null) {
                current.finish();
            }
        }

        @Override
        public void finish() {
            finishCurrent();
            context.metrics().addPeakBytes(account.peakBytes());
        }

        @Override
        public void close() {
            // The exchange owns the buffers.
        }
    }
}
