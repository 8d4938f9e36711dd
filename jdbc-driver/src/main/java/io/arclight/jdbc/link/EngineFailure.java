package io.arclight.jdbc.link;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import org.apache.calcite.avatica.AvaticaClientRuntimeException;
import org.apache.calcite.avatica.NoSuchConnectionException;
import org.apache.calcite.avatica.remote.AvaticaRuntimeException;
import org.apache.calcite.avatica.remote.Service.ErrorResponse;

/** Carries an SQLException through Avatica's methods, which declare none and wrap what they catch. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE of a query that took longer than its timeout. */
    public static final String TIMED_OUT = "HYT00";

    private static final String CONNECTION_LOST = "08003";

    /** SQLSTATE of errors that have none of their own. */
    private static final String GENERAL_ERROR = "HY000";

    /** The class of SQLSTATEs for connections that are no good. */
    private static final String CONNECTION_CLASS = "08";

    private final transient SQLException failure;

    /** Wraps a failure. */
    public EngineFailure(SQLException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** Whether the engine does not know the connection any more, or nobody answers. */
    public boolean isConnectionLost() {
        String state = failure.getSQLState();
        return state != null && state.startsWith(CONNECTION_CLASS);
    }

    /** A call that may fail with an EngineFailure somewhere in its chain of causes. */
    public interface Call<T> {
        /** Runs the call. */
        T run() throws SQLException;
    }

    /** A call without a result. */
    public interface Action {
        /** Runs the call. */
        void run() throws SQLException;
    }

    /** Runs a call of Avatica's classes and throws the engine's own exception instead of what they wrapped it in. */
    public static <T> T unwrapped(Call<T> call) throws SQLException {
        try {
            return call.run();
        } catch (SQLException e) {
            throw withState(original(e, e));
        } catch (RuntimeException e) {
            SQLException original = original(e, null);
            if (original == null) {
                throw e;
            }
            throw original;
        }
    }

    /** As {@link #unwrapped(Call)}, without a result. */
    public static void unwrapped(Action action) throws SQLException {
        unwrapped(() -> {
            action.run();
            return null;
        });
    }

    /** Avatica's own exceptions have no SQLSTATE. */
    private static SQLException withState(SQLException failure) {
        return failure.getSQLState() == null
                ? new SQLException(failure.getMessage(), GENERAL_ERROR, failure.getErrorCode(), failure)
                : failure;
    }

    private static SQLException original(Throwable thrown, SQLException fallback) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineFailure) {
                return ((EngineFailure) cause).failure;
            }
        }
        return fallback;
    }

    /** The failure behind an exception of Avatica's remote or local service; other exceptions are bugs and come back as they are. */
    static RuntimeException of(RuntimeException thrown) {
        if (thrown instanceof AvaticaClientRuntimeException) {
            AvaticaClientRuntimeException remote = (AvaticaClientRuntimeException) thrown;
            if (remote.getErrorCode() == ErrorResponse.MISSING_CONNECTION_ERROR_CODE) {
                return connectionLost(thrown);
            }
            return new EngineFailure(
                    exception(withoutPrefix(remote.getMessage()), remote.getSqlState(), remote.getErrorCode()));
        }
        if (thrown instanceof AvaticaRuntimeException) {
            AvaticaRuntimeException local = (AvaticaRuntimeException) thrown;
            return new EngineFailure(exception(local.getErrorMessage(), local.getSqlState(), local.getErrorCode()));
        }
        return thrown instanceof NoSuchConnectionException ? connectionLost(thrown) : thrown;
    }

    /** Avatica puts this before every message that comes from a server. */
    private static String withoutPrefix(String message) {
        String prefix = "Remote driver error: ";
        return message != null && message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private static EngineFailure connectionLost(RuntimeException thrown) {
        return new EngineFailure(new SQLNonTransientConnectionException(
                "The server no longer knows this connection: it was restarted, or the connection was idle for too long;"
                        + " connect again",
                CONNECTION_LOST,
                thrown));
    }

    private static SQLException exception(String message, String sqlState, int code) {
        return TIMED_OUT.equals(sqlState)
                ? new SQLTimeoutException(message, sqlState, code)
                : new SQLException(message, sqlState, code);
    }
}
