package io.arclight.exec.schedule;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that tasks of all queries run on: made on demand, reused, ended when idle for a minute. */
final class TaskThreads {
    private static final ExecutorService POOL = Executors.newCachedThreadPool(new Factory());

    private TaskThreads() {}

    static void start(Runnable body) {
        POOL.execute(body);
    }

    private static final class Factory implements ThreadFactory {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable body) {
            Thread thread = new Thread(body, "arclight-task-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
