package io.arclight.jdbc;

import io.arclight.jdbc.link.EngineFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.calcite.avatica.AvaticaStatement;

/** What plain and prepared statements do differently from Avatica's: fetch size, timeout, cancel. */
final class StatementControl {
    /** SQLSTATE for rows where none are wanted. */
    private static final String ROWS = "0100E";

    private final AvaticaStatement statement;
    private final ArclightConnection connection;
    private int fetchSize;
    private int timeoutSeconds;
    private int timeoutSent;

    StatementControl(AvaticaStatement statement, ArclightConnection connection) {
        this.statement = statement;
        this.connection = connection;
        this.fetchSize = connection.defaultFetchSize();
        this.timeoutSeconds = connection.defaultQueryTimeout();
    }

    /** Rows per fetch, 0 for the server's choice. */
    int fetchSize() {
        return fetchSize;
    }

    void setFetchSize(int rows) throws SQLException {
        if (rows < 0) {
            throw new SQLException("The fetch size cannot be negative: " + rows, "HY024");
        }
        fetchSize = rows;
    }

    int queryTimeout() {
        return timeoutSeconds;
    }

    void setQueryTimeout(int seconds) throws SQLException {
        if (seconds < 0) {
            throw new SQLException("The query timeout cannot be negative: " + seconds, "HY024");
        }
        timeoutSeconds = seconds;
    }

    /** Runs an execution of the statement, with its timeout known to the engine. */
    <T> T execute(EngineFailure.Call<T> execution) throws SQLException {
        if (timeoutSent != timeoutSeconds) {
            connection.link().setQueryTimeout(connection.id, statement.getId(), timeoutSeconds);
            timeoutSent = timeoutSeconds;
        }
        return EngineFailure.unwrapped(execution);
    }

    /**
     * Rejects a statement that gave rows where a number of rows was asked for. SET gives rows, too, but is run that way by
     * many programs.
     */
    void checkNoRows(String sql) throws SQLException {
        ResultSet rows = statement.getResultSet();
        if (rows != null && !sql.trim().regionMatches(true, 0, "SET ", 0, 4)) {
            rows.close();
            throw new SQLException("The statement gives rows; executeQuery or execute runs it", ROWS);
        }
    }

    /**
     * Cancels from any thread, without waiting for the execution. Nothing to cancel is no error, also where the statement was
     * closed: who cancels cannot know how far another thread is.
     */
    void cancel() throws SQLException {
        if (!statement.isClosed()) {
            connection.link().cancel(connection.id, statement.getId());
        }
    }
}
