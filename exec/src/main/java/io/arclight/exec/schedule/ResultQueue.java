package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.schedule.stage.RowSink;
import io.arclight.exec.schedule.stage.StageRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Batches of the last stage on their way to the consumer, in the order of the chains or, where that means nothing, as they
 * come. Bounded: the chain that the consumer waits for may always put some batches, the others share what is left.
 */
final class ResultQueue implements RowSink {
    private static final int PER_CHAIN = 8;
    /** A cancellation does not notify. */
    private static final long WAIT_MILLIS = 20;

    private final Cancellation cancellation;
    private final boolean ordered;
    private final int chains;
    private final int capacity;
    private final Map<Integer, Deque<Batch>> batches = new HashMap<>();
    private final boolean[] ended;
    private int endedChains;
    private int current;
    private int size;
    private boolean closed;

    ResultQueue(Cancellation cancellation, StageRun run) {
        this.cancellation = cancellation;
        this.ordered = run.isOrdered();
        this.chains = run.chains();
        this.capacity = PER_CHAIN * (run.tasks() + 1);
        this.ended = new boolean[chains];
    }

    @Override
    public synchronized void write(int chain, Batch batch) {
        int key = ordered ? chain : 0;
        try {
            while (!closed && isFull(key)) {
                wait(WAIT_MILLIS);
                cancellation.check();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        if (!closed) {
            batches.computeIfAbsent(key, number -> new ArrayDeque<>()).add(batch.retain());
            size++;
            notifyAll();
        }
    }

    private boolean isFull(int key) {
        if (key == current && ordered) {
            Deque<Batch> own = batches.get(key);
            return own != null && own.size() >= PER_CHAIN;
        }
        return size >= capacity;
    }

    @Override
    public synchronized void end(int chain) {
        ended[chain] = true;
        endedChains++;
        notifyAll();
    }

    /** The next batch, owned by the caller; null at the end. Throws the reason when the query is cancelled. */
    synchronized Batch take() {
        try {
            while (!isReady()) {
                wait(WAIT_MILLIS);
                cancellation.check();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        Deque<Batch> queue = batches.get(current);
        if (queue == null || queue.isEmpty()) {
            return null;
        }
        size--;
        notifyAll();
        return queue.poll();
    }

    /** Whether there is a batch for the consumer, or none will come; goes on to the next chain when one has ended. */
    private boolean isReady() {
        while (true) {
            Deque<Batch> queue = batches.get(current);
            if (queue != null && !queue.isEmpty()) {
                return true;
            }
            if (!ordered) {
                return endedChains == chains;
            }
            if (current == chains) {
                return true;
            }
            if (!ended[current]) {
                return false;
            }
            batches.remove(current++);
            notifyAll();
        }
    }

    /** Drops what is queued, and what is put from now on. */
    synchronized void close() {
        closed = true;
        batches.values().forEach(queue -> queue.forEach(Batch::release));
        batches.clear();
        notifyAll();
    }

    private ArclightException interrupted() {
        Thread.currentThread().interrupt();
        return new ArclightException(ErrorCondition.OPERATION_CANCELED);
    }
}
