package io.arclight.session.engine;

import io.arclight.exec.setting.Settings;
import io.arclight.session.execution.SessionState;
import io.arclight.session.execution.SharedState;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The engine of this process. Thread safe. */
public final class Engine implements QueryService {
    static {
        WarmUp.start();
    }

    private final SharedState shared = new SharedState();
    private final Map<String, EngineSession> sessions = new ConcurrentHashMap<>();

    @Override
    public QuerySession openSession(String user, Map<String, String> settings) {
        Settings initial = Settings.defaults();
        for (Map.Entry<String, String> entry : settings.entrySet()) {
            if (!entry.getKey().equalsIgnoreCase(Settings.LOCKED.key())) {
                initial = initial.with(entry.getKey(), entry.getValue());
            }
        }
        String locked = settings.get(Settings.LOCKED.key());
        if (locked != null) {
            initial = initial.with(Settings.LOCKED, locked);
        }
        EngineSession session =
                new EngineSession(this, "session-" + shared.nextNumber(), new SessionState(shared, user, initial));
        sessions.put(session.id(), session);
        WarmUp.awaitPlanner();
        return session;
    }

    @Override
    public void close() {
        sessions.values().forEach(EngineSession::close);
        shared.caches().clear();
    }

    void closed(EngineSession session) {
        sessions.remove(session.id());
    }
}
