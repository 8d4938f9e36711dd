package io.arclight.exec.operator.join.hash;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.table.KeyTableMemory;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Work that the tasks which wait for it do together: pieces, and the loops within one of them. Thread safe.
 */
final class SharedWork implements KeyTableMemory.Loop {
    /** A cancellation does not notify. */
    private static final long WAIT_MILLIS = 20;

    private final Queue<Consumer<TaskContext>> pieces = new ArrayDeque<>();
    private int unfinished;
    private SharedLoop loop;

    /** Adds a piece; not while work is done. */
    void add(Consumer<TaskContext> piece) {
        pieces.add(piece);
        unfinished++;
    }

    /** Does work as long as there is any, and returns when all of it is done. */
    void help(TaskContext context) {
        for (Consumer<TaskContext> work = take(context); work != null; work = take(context)) {
            work.accept(context);
        }
    }

    /** Does work as long as there is any to take. */
    void helpNow(TaskContext context) {
        for (Consumer<TaskContext> work = poll(); work != null; work = poll()) {
            work.accept(context);
        }
    }

    /** The next work, waiting for it; null when all is done. */
    private synchronized Consumer<TaskContext> take(TaskContext context) {
        try {
            Consumer<TaskContext> work = poll();
            while (work == null && unfinished > 0) {
                wait(WAIT_MILLIS);
                // The task with the last piece may have failed; then the query is cancelled.
                context.checkCancelled();
                work = poll();
            }
            return work;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArclightException(ErrorCondition.OPERATION_CANCELED).causedBy(e);
        }
    }

    /** The next work, or null when there is none now. */
    private synchronized Consumer<TaskContext> poll() {
        SharedLoop current = loop;
        if (current != null && current.hasPieces()) {
            return task -> current.help();
        }
        Consumer<TaskContext> piece = pieces.poll();
        return piece == null
                ? null
                : task -> {
                    piece.accept(task);
                    finished();
                };
    }

    private synchronized void finished() {
        unfinished--;
        notifyAll();
    }

    /** Runs a loop of the piece that has loops. */
    @Override
    public void run(int count, IntConsumer body) {
        if (count < 2) {
            SEQUENTIAL.run(count, body);
            return;
        }
        SharedLoop own = new SharedLoop(count, body);
        offer(own);
        own.help();
        own.await();
    }

    private synchronized void offer(SharedLoop next) {
        loop = next;
        notifyAll();
    }
}
