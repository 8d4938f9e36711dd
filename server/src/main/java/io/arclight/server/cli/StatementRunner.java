package io.arclight.server.cli;

import io.arclight.exec.column.Batch;
import io.arclight.exec.row.RowCursor;
import io.arclight.server.result.ResultPrinter;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.io.PrintStream;
import java.util.Locale;

/** Runs statements one after the other and prints what they give. */
final class StatementRunner {

    private final QuerySession session;
    private final ResultPrinter.Format format;
    private final PrintStream out;
    private final PrintStream terminal;
    private final boolean isTerminal = Boolean.getBoolean("arclight.terminal");

    /**
     * A runner.
     *
     * @param terminal where progress and times go when it is a terminal
     */
    StatementRunner(QuerySession session, ResultPrinter.Format format, PrintStream out, PrintStream terminal) {
        this.session = session;
        this.format = format;
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Runs a statement to its end.
     *
     * @throws io.arclight.exec.error.ArclightException when it fails; rows before that are printed
     */
    void run(String sql) {
        long start = System.nanoTime();
        ProgressLine progress = isTerminal ? ProgressLine.start(terminal) : null;
        try (QueryResult result = session.execute(sql, ExecuteOptions.DEFAULT)) {
            if (progress != null) {
                progress.follow(result);
            }
            long rows = print(result, progress);
            close(progress);
            if (isTerminal && result.schema().size() > 0) {
                out.flush();
                terminal.printf(
                        Locale.ROOT,
                        "%,d %s (%.2f s)%n",
                        rows,
                        rows == 1 ? "row" : "rows",
                        (System.nanoTime() - start) / 1e9);
            }
        } finally {
            close(progress);
        }
    }

    private long print(QueryResult result, ProgressLine progress) {
        RowCursor cursor = new RowCursor(result.schema());
        ResultPrinter printer = null;
        long rows = 0;
        for (Batch batch = result.next(); batch != null; batch = result.next()) {
            if (printer == null) {
                close(progress);
                printer = format.printer(result.schema(), session.settings().zone(), out);
            }
            cursor.reset(batch);
            while (cursor.next()) {
                printer.row(cursor);
                rows++;
            }
            if (out.checkError()) {
                return rows;
            }
        }
        if (printer == null && result.schema().size() > 0) {
            printer = format.printer(result.schema(), session.settings().zone(), out);
        }
        if (printer != null) {
            printer.end();
        }
        return rows;
    }

    private static void close(ProgressLine progress) {
        if (progress != null) {
            progress.close();
        }
    }
}
