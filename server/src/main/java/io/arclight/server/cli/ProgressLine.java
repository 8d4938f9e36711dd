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

    private final QueryResult query;
    private final PrintStream terminal;
    private final ScheduledExecutorService clock;
    private boolean isShown;

    private ProgressLine(QueryResult query, PrintStream terminal) {
        this.query = query;
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "arclight-progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleAtFixedRate(this::show, PATIENCE_SECONDS * 1000L, 200, TimeUnit.MILLISECONDS);
    }

    /** Shows the progress of a query, unless standard error is not a terminal. */
    static ProgressLine of(QueryResult query, PrintStream terminal, boolean isTerminal) {
        return isTerminal ? new ProgressLine(query, terminal) : null;
    }

    private synchronized void show() {
        if (clock.isShutdown()) {
            return;
        }
        Progress progress = query.progress();
        isShown = true;
        terminal.print(CLEAR + text(progress));
        terminal.flush();
    }

    /** One line about a query's progress. */
    static String text(Progress progress) {
        String seconds = String.format(Locale.ROOT, "%.1f s", progress.nanos() / 1e9);
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
            }
        }
    }
}
