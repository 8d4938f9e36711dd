package io.arclight.server.avatica;

import io.arclight.session.query.QuerySession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A client's connection: its session and its statements. */
final class ServerConnection {

    /** More statements than this at a time are a leak in the client. */
    private static final int MAX_STATEMENTS = 10_000;

    private final String id;
    private final String user;
    private final QuerySession session;
    private final Map<Integer, ServerStatement> statements = new ConcurrentHashMap<>();
    private final AtomicInteger nextStatement = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile long lastUse = System.nanoTime();

    ServerConnection(String id, String user, QuerySession session) {
        this.id = id;
        this.user = user;
        this.session = session;
    }

    String id() {
        return id;
    }

    String user() {
        return user;
    }

    QuerySession session() {
        return session;
    }

    ServerStatement createStatement() {
        if (statements.size() >= MAX_STATEMENTS) {
            throw Failures.of(
                    "This connection has " + MAX_STATEMENTS + " open statements; close those that are done", "54000");
        }
        ServerStatement statement = new ServerStatement(session, nextStatement.getAndIncrement());
        statements.put(statement.id(), statement);
        return statement;
    }

    /** The statement, or null when it does not exist (any more). */
    ServerStatement statement(int statementId) {
        return statements.get(statementId);
    }

    void closeStatement(int statementId) {
        ServerStatement statement = statements.remove(statementId);
        if (statement != null) {
            statement.close();
        }
    }

    /** Marks the begin of a request, so that the connection is not taken for idle. */
    void enter() {
        requests.incrementAndGet();
    }

    /** Marks the end of a request. */
    void leave() {
        lastUse = System.nanoTime();
        requests.decrementAndGet();
    }

    boolean isIdleFor(long nanos) {
        return requests.get() == 0 && System.nanoTime() - lastUse > nanos;
    }

    void close() {
        statements.keySet().forEach(this::closeStatement);
        session.close();
    }
}
