package io.arclight.session.execution;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The clock that ends queries when their time is up: one daemon thread, started when it is first needed. */
final class Timeouts {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Timeouts() {}

    static ScheduledFuture<?> schedule(Runnable action, long delay, TimeUnit unit) {
        return CLOCK.schedule(action, delay, unit);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(action, "arclight-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
