package io.arclight.exec.source.cache;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Batches in memory, each with a reference of this reader's until it has gone on. */
final class KeptBatches implements Operator {
    private final Deque<Batch> batches;
    private Batch current;

    KeptBatches(List<Batch> batches) {
        batches.forEach(Batch::retain);
        this.batches = new ArrayDeque<>(batches);
    }

    @Override
    public Batch next() {
        if (current != null) {
            current.release();
        }
        current = batches.poll();
        return current;
    }

    @Override
    public void close() {
        while (current != null) {
            next();
        }
        batches.forEach(Batch::release);
        batches.clear();
    }
}
