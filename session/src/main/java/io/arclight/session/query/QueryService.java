package io.arclight.session.query;

import java.util.Map;

/** The engine of a process: shared memory, shared global temp views, any number of sessions. Thread safe. */
public interface QueryService extends AutoCloseable {
    /**
     * Opens a session with its own settings and temp views.
     *
     * @param user what {@code current_user()} is
     * @param settings settings to begin with, by Spark's or Arclight's keys
     * @throws io.arclight.exec.error.ArclightException INVALID_CONF_VALUE
     */
    QuerySession openSession(String user, Map<String, String> settings);

    /** Ends all sessions. */
    @Override
    void close();
}
