package io.arclight.server.cli;

import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QueryResult.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far a query is, from its third second on; disappears when it is closed. */
final class ProgressLine implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 2;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService clock;
    private volatile QueryResult query;
    private boolean isShown;

    private ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "arclight-progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleAtFixedRate(this::show, PATIENCE_SECONDS * 1000L, 200, TimeUnit.MILLISECONDS);
    }

    /** Begins to measure the time of a statement on a terminal. */
    static ProgressLine start(PrintStream terminal) {
        return new ProgressLine(terminal);
    }

    /** Shows from now on how far the statement's query is. */
    void follow(QueryResult result) {
        query = result;
    }

    private synchronized void show() {
        if (clock.isShutdown()) {
            return;
        }
        QueryResult current = query;
        Progress progress = current == null ? new Progress(0, 0, 0, System.nanoTime() - start) : current.progress();
        isShown = true;
        terminal.print(CLEAR + text(progress));
        terminal.flush();
    }

    /** One line about a query's progress. */
    static String text(Progress progress) {
        String seconds = String.format(Locale.ROOT, "%.1f s", progress.nanos() / 1e9);
        if (progress.morselsTotal() == 0 && progress.rowsRead() == 0) {
            return "Running for " + seconds;
        }
        String rows = String.format(Locale.ROOT, "%,d rows read", progress.rowsRead());
        if (progress.morselsTotal() == 0) {
            return seconds + ", " + rows;
        }
        long percent = 100 * progress.morselsDone() / progress.morselsTotal();
        int bars = (int) (percent / 5);
        return "[" + "#".repeat(bars) + ".".repeat(20 - bars) + "] " + percent + " %, " + rows + ", " + seconds;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            if (isShown) {
                terminal.print(CLEAR);
                terminal.flush();
                isShown = false;
            }
        }
    }
}
