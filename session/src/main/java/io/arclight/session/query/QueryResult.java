package io.arclight.session.query;

import io.arclight.exec.column.Batch;
import io.arclight.exec.type.StructType;
import io.arclight.planner.explain.QueryProfile;
import java.util.Optional;

/**
 * The result of a statement, pulled by one thread; {@link #cancel()} and {@link #progress()} may be called by any.
 * Commands have results, too: rows for SHOW and DESCRIBE, none for SET.
 */
public interface QueryResult extends AutoCloseable {
    /** A number that no other query of the process has. */
    String id();

    /** Names and types of the columns; empty for commands that give nothing. */
    StructType schema();

    /** Whether the statement was a query, rather than a command. */
    boolean isQuery();

    /**
     * The next batch, borrowed until the next call, or null at the end. Waits for it. {@link
     * io.arclight.exec.row.RowCursor} reads its rows.
     *
     * @throws io.arclight.exec.error.ArclightException the query's error, which ended it
     */
    Batch next();

    /** Ends the query: {@link #next()} then throws OPERATION_CANCELED. Returns at once. */
    void cancel();

    /** How far the query is. */
    Progress progress();

    /**
     * Where the query has spent its time, memory and reading so far, stage by stage and step by step, beside what was
     * expected; may be called by any thread, also after the end. Empty for commands.
     */
    default Optional<QueryProfile> profile() {
        return Optional.empty();
    }

    /** Ends the query if it still runs, and frees its memory. */
    @Override
    void close();

    /**
     * How far a query is.
     *
     * @param morselsDone pieces of work finished
     * @param morselsTotal pieces of work known so far
     * @param rowsRead rows scanned
     * @param nanos time since it started
     */
    record Progress(long morselsDone, long morselsTotal, long rowsRead, long nanos) {}
}
