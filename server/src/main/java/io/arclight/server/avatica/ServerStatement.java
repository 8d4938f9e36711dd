package io.arclight.server.avatica;

import io.arclight.exec.column.Batch;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.type.StructType;
import io.arclight.server.result.BlockEncoder;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.calcite.avatica.Meta.Frame;

/**
 * A client's statement with the result that it reads, if any. One thread at a time executes or fetches; any thread may
 * cancel.
 */
final class ServerStatement {

    /** Rows of a frame when the client does not say how many it wants. */
    private static final int DEFAULT_FRAME_ROWS = 10_000;
    /** The most rows of a frame, whatever the client wants. */
    private static final int MAX_FRAME_ROWS = 100_000;
    /** A frame ends when its rows take so many bytes. */
    private static final int FRAME_BYTES = 1 << 20;
    /** A frame that has rows is sent after so long even if it could take more. */
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final QuerySession session;
    private final int id;
    private String preparedSql;
    private int timeoutSeconds;
    private QueryResult result;
    private RowCursor cursor;
    private BlockEncoder encoder;
    private long offset;
    private long rowsLeft;
    private volatile Cancellation cancellation = new Cancellation();
    private volatile QueryResult running;

    ServerStatement(QuerySession session, int id) {
        this.session = session;
        this.id = id;
    }

    int id() {
        return id;
    }

    /** The text that was prepared, null for a statement that was not. */
    synchronized String preparedSql() {
        return preparedSql;
    }

    synchronized void setPreparedSql(String sql) {
        preparedSql = sql;
    }

    synchronized void setTimeoutSeconds(int seconds) {
        timeoutSeconds = seconds;
    }

    /**
     * Runs a statement; an earlier result is gone.
     *
     * @param maxRows rows that are wanted, not above 0 for all
     * @return whether it gives rows
     */
    synchronized boolean execute(String sql, List<Literal> parameters, long maxRows) {
        closeResult();
        Cancellation wish = new Cancellation();
        cancellation = wish;
        ExecuteOptions options =
                new ExecuteOptions(parameters, Map.of(), timeoutSeconds * 1000L, Math.max(0, maxRows), wish);
        result = session.execute(sql, options);
        running = result;
        if (wish.isCancelled()) {
            result.cancel();
        }
        if (!result.isQuery() && result.schema().size() == 0) {
            closeResult();
            return false;
        }
        cursor = new RowCursor(result.schema());
        encoder = new BlockEncoder(result.schema(), session.settings());
        offset = 0;
        rowsLeft = maxRows > 0 ? maxRows : Long.MAX_VALUE;
        return true;
    }

    /** The columns of the result that is being read. */
    synchronized StructType schema() {
        return result.schema();
    }

    /** Whether there is a result to fetch from. */
    synchronized boolean hasResult() {
        return result != null;
    }

    /**
     * The next rows of the result.
     *
     * @param from the row that the client expects to come next
     * @param wanted rows at most, not above 0 for as many as fit
     */
    synchronized Frame fetch(long from, int wanted) {
        if (from != offset) {
            throw Failures.of("Rows can only be fetched in order: " + offset + " is next, not " + from, "24000");
        }
        int limit = wanted > 0 ? Math.min(wanted, MAX_FRAME_ROWS) : DEFAULT_FRAME_ROWS;
        long start = System.nanoTime();
        int rows = 0;
        int bytes = 0;
        boolean done = false;
        try {
            while (rows < limit && bytes < FRAME_BYTES) {
                if (rowsLeft == 0 || !advance()) {
                    done = true;
                    break;
                }
                bytes += encoder.append(cursor);
                rows++;
                rowsLeft--;
                if (rows % 1024 == 0 && System.nanoTime() - start > FRAME_NANOS) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            closeResult();
            throw e;
        }
        long first = offset;
        offset += rows;
        Frame frame = frame(first, done, rows == 0 ? null : encoder.encode());
        if (done) {
            closeResult();
        }
        return frame;
    }

    private boolean advance() {
        while (!cursor.next()) {
            Batch batch = result.next();
            if (batch == null) {
                return false;
            }
            cursor.reset(batch);
        }
        return true;
    }

    /** A frame with one block, or without rows. */
    static Frame frame(long first, boolean done, byte[] block) {
        List<Object> rows = block == null
                ? Collections.emptyList()
                : Collections.singletonList(Collections.<Object>singletonList(block));
        return new Frame(first, done, rows);
    }

    /** Cancels what runs, from any thread, without waiting. */
    void cancel() {
        cancellation.cancel();
        QueryResult current = running;
        if (current != null) {
            current.cancel();
        }
    }

    /** Cancels what runs and frees what is held. */
    void close() {
        cancel();
        synchronized (this) {
            closeResult();
        }
    }

    private void closeResult() {
        QueryResult current = result;
        result = null;
        running = null;
        cursor = null;
        encoder = null;
        if (current != null) {
            current.close();
        }
    }
}
