package io.arclight.server.avatica;

import io.arclight.exec.error.ArclightException;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.calcite.avatica.NoSuchConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open connections of a door. Those that nobody uses for a while are closed. */
public final class ConnectionRegistry implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionRegistry.class);
    private static final int MAX_CONNECTIONS = 5_000;

    private final QueryService service;
    private final SessionPolicy policy;
    private final Map<String, ServerConnection> connections = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper;

    /**
     * A registry without connections.
     *
     * @param idleTimeout after which an unused connection is closed; zero keeps connections for ever
     */
    public ConnectionRegistry(QueryService service, SessionPolicy policy, Duration idleTimeout) {
        this.service = service;
        this.policy = policy;
        if (idleTimeout.isZero()) {
            this.sweeper = null;
        } else {
            this.sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "arclight-idle-connections");
                thread.setDaemon(true);
                return thread;
            });
            long nanos = idleTimeout.toNanos();
            long period =
                    Math.max(TimeUnit.MILLISECONDS.toNanos(10), Math.min(nanos / 4, TimeUnit.SECONDS.toNanos(30)));
            var unused =
                    sweeper.scheduleWithFixedDelay(() -> closeIdle(idleTimeout), period, period, TimeUnit.NANOSECONDS);
        }
    }

    /** Closes the connections that nobody has used for so long. */
    public void closeIdle(Duration timeout) {
        for (ServerConnection connection : connections.values()) {
            if (connection.isIdleFor(timeout.toNanos())) {
                LOG.info("Closing a connection of {} that was idle", connection.user());
                close(connection.id());
            }
        }
    }

    /** Opens a connection for the current caller. */
    void open(String id, Map<String, String> properties) {
        if (connections.size() >= MAX_CONNECTIONS) {
            throw Failures.of("The server has too many connections", "53300");
        }
        QuerySession session = policy.open(service, Caller.current(), properties);
        ServerConnection connection = new ServerConnection(id, Caller.current(), session);
        if (connections.putIfAbsent(id, connection) != null) {
            session.close();
            throw Failures.of("The connection is open already", "08002");
        }
    }

    /**
     * Uses a connection for the current caller.
     *
     * @throws NoSuchConnectionException when it is not open, or belongs to somebody else
     */
    <T> T use(String id, Function<ServerConnection, T> use) {
        ServerConnection connection = id == null ? null : connections.get(id);
        if (connection == null || !connection.user().equals(Caller.current())) {
            throw new NoSuchConnectionException("There is no such connection");
        }
        connection.enter();
        try {
            return use.apply(connection);
        } finally {
            connection.leave();
        }
    }

    /** Cancels what a statement of the current caller is doing; does nothing when there is none. */
    public void cancel(String connectionId, int statementId) {
        withStatement(connectionId, statementId, ServerStatement::cancel);
    }

    /** Limits the later executions of a statement of the current caller, 0 for no limit. */
    public void setQueryTimeout(String connectionId, int statementId, int seconds) {
        withStatement(connectionId, statementId, statement -> statement.setTimeoutSeconds(seconds));
    }

    private void withStatement(String connectionId, int statementId, Consumer<ServerStatement> action) {
        ServerConnection connection = connections.get(connectionId);
        if (connection != null && connection.user().equals(Caller.current())) {
            ServerStatement statement = connection.statement(statementId);
            if (statement != null) {
                action.accept(statement);
            }
        }
    }

    /** The number of open connections. */
    public int size() {
        return connections.size();
    }

    void close(String id) {
        ServerConnection connection = connections.remove(id);
        if (connection != null) {
            try {
                connection.close();
            } catch (ArclightException e) {
                LOG.warn("A session did not close cleanly", e);
            }
        }
    }

    @Override
    public void close() {
        if (sweeper != null) {
            sweeper.shutdownNow();
        }
        connections.keySet().forEach(this::close);
    }
}
