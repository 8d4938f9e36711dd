package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows as one partition, in the order of the chains they come from. */
public final class GatherExchange implements ExchangeBuilder, ExchangeRows {
    private final Map<Integer, List<Batch>> batches = new TreeMap<>();
    private long rows;

    @Override
    public ExchangeWriter writer(TaskContext context) {
        return new Writer();
    }

    @Override
    public ExchangeRows finish() {
        return this;
    }

    @Override
    public int partitions() {
        return 1;
    }

    @Override
    public boolean isAdaptive() {
        return false;
    }

    @Override
    public synchronized long rows(int partition) {
        return rows;
    }

    @Override
    public synchronized Operator open(int from, int to, TaskContext context) {
        Deque<Batch> all = new ArrayDeque<>();
        batches.values().forEach(all::addAll);
        return new Reader(all);
    }

    @Override
    public synchronized void close() {
        batches.values().forEach(list -> list.forEach(Batch::release));
        batches.clear();
    }

    private synchronized void add(int sequence, Batch batch) {
        batches.computeIfAbsent(sequence, key -> new ArrayList<>()).add(batch.retain());
        rows += batch.rowCount();
    }

    private final class Writer implements ExchangeWriter {
        @Override
        public void write(int sequence, Batch batch) {
            add(sequence, batch);
        }

        @Override
        public void finish() {
            // Every batch is in its place already.
        }

        @Override
        public void close() {
            // The exchange owns the rows.
        }
    }

    private static final class Reader implements Operator {
        private final Deque<Batch> batches;

        Reader(Deque<Batch> batches) {
            this.batches = batches;
        }

        @Override
        public Batch next() {
            return batches.poll();
        }

        @Override
        public void close() {
            batches.clear();
        }
    }
}
