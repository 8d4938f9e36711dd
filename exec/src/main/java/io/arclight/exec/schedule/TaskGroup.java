package io.arclight.exec.schedule;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;

/**
 * Tasks that run the same body and end together: the first error cancels the query, and so the others. Thread safe.
 */
public final class TaskGroup {
    private final Cancellation cancellation;
    private final Body body;
    private int running;
    private ArclightException error;

    /** What each task does. */
    public interface Body {
        /**
         * Runs a task.
         *
         * @param task its number, from 0
         */
        void run(int task);
    }

    /** Tasks of a query. */
    public TaskGroup(Cancellation cancellation, Body body) {
        this.cancellation = cancellation;
        this.body = body;
    }

    /** Runs all tasks, one of them on this thread, and waits for their end. */
    public void run(int tasks) {
        try {
            start(1, tasks);
            begin();
            runTask(0);
        } finally {
            await();
        }
        check();
    }

    /** Starts tasks with the numbers from {@code from} to before {@code to} on threads of their own. */
    void start(int from, int to) {
        for (int i = from; i < to; i++) {
            int task = i;
            begin();
            try {
                TaskThreads.start(() -> runTask(task));
            } catch (Throwable e) {
                end();
                fail(asQueryError(e));
                return;
            }
        }
    }

    private void runTask(int task) {
        try {
            body.run(task);
        } catch (Throwable e) {
            fail(asQueryError(e));
        } finally {
            end();
        }
    }

    /** Waits until every started task has ended. */
    synchronized void await() {
        boolean interrupted = false;
        while (running > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Memory may only be freed when no task uses it, so the wait goes on; the tasks end soon.
                interrupted = true;
                cancellation.cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean isRunning() {
        return running > 0;
    }

    /** Throws the first error of a task, if there was one. */
    synchronized void check() {
        if (error != null) {
            throw error;
        }
    }

    private synchronized void begin() {
        running++;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    private void fail(ArclightException e) {
        synchronized (this) {
            if (error == null) {
                error = e;
            }
        }
        cancellation.cancel(e);
    }

    static ArclightException asQueryError(Throwable e) {
        if (e instanceof ArclightException known) {
            return known;
        }
        return new ArclightException(ErrorCondition.INTERNAL_ERROR, "message", "A task failed: " + e).causedBy(e);
    }
}
