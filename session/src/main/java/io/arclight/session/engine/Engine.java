package io.arclight.session.engine;

import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.ViewRegistry;
import io.arclight.session.cache.CacheRegistry;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The engine of this process. Thread safe. */
public final class Engine implements QueryService {
    private final ViewRegistry globalViews = new ViewRegistry();
    private final CacheRegistry caches = new CacheRegistry();
    private final Warehouses warehouses = new Warehouses();
    private final MemoryLimit memory = new MemoryLimit(Settings.defaults().get(Settings.MEMORY_LIMIT));
    private final Set<EngineSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();

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
        EngineSession session = new EngineSession(this, "session-" + nextNumber(), user, initial);
        sessions.add(session);
        return session;
    }

    @Override
    public void close() {
        sessions.forEach(EngineSession::close);
        caches.clear();
    }

    ViewRegistry globalViews() {
        return globalViews;
    }

    /** The rows that are kept between queries. */
    CacheRegistry caches() {
        return caches;
    }

    Warehouses warehouses() {
        return warehouses;
    }

    /** The limit of a query: the process's, or a smaller one that its session set. */
    MemoryLimit memory(Settings settings) {
        return settings.explicit().containsKey(Settings.MEMORY_LIMIT.key())
                ? new MemoryLimit(settings.get(Settings.MEMORY_LIMIT))
                : memory;
    }

    long nextNumber() {
        return numbers.incrementAndGet();
    }

    void closed(EngineSession session) {
        sessions.remove(session);
    }
}
