package io.arclight.session.execution;

import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.ViewRegistry;
import io.arclight.session.cache.CacheRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** What the sessions of a process have in common. Thread safe. */
public final class SharedState {
    private final ViewRegistry globalViews = new ViewRegistry();
    private final CacheRegistry caches = new CacheRegistry();
    private final Warehouses warehouses = new Warehouses();
    private final MemoryLimit memory = new MemoryLimit(Settings.defaults().get(Settings.MEMORY_LIMIT));
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();

    ViewRegistry globalViews() {
        return globalViews;
    }

    Warehouses warehouses() {
        return warehouses;
    }

    /** The rows that are kept between queries. */
    public CacheRegistry caches() {
        return caches;
    }

    /** The limit of a query: the process's, or a smaller one that its session set. */
    MemoryLimit memory(Settings settings) {
        return settings.explicit().containsKey(Settings.MEMORY_LIMIT.key())
                ? new MemoryLimit(settings.get(Settings.MEMORY_LIMIT))
                : memory;
    }

    /** Notes that a table, view, function, variable or anything else that queries depend on may have changed. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** How often anything may have changed. */
    long changes() {
        return changes.get();
    }

    /** A number for a session or a query that no other of the process has. */
    public long nextNumber() {
        return numbers.incrementAndGet();
    }
}
