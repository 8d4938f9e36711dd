package io.arclight.session.cache;

import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.CachedTable;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.RelationKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The queries whose rows are kept, for all sessions of the process. Thread safe. */
public final class CacheRegistry {
    private final Map<RelationKey, Entry> entries = new ConcurrentHashMap<>();

    /**
     * A query whose rows are kept.
     *
     * @param make makes a table for its rows, empty at first
     * @param table the table now: another one after the rows have become stale
     */
    private record Entry(Maker make, CachedTable table) {
        Entry renewed() {
            table.close();
            return new Entry(make, make.table());
        }
    }

    /** Makes tables for the rows of a query. */
    private interface Maker {
        CachedTable table();
    }

    /** Whether nothing is kept. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Keeps the rows of a query from now on; they are filled in when they are first asked for.
     *
     * @param query the query
     * @param name a name for EXPLAIN, or nothing
     * @param level where they may lie; none keeps nothing
     * @param limit what they count against
     * @param settings the session's settings
     * @return whether the query's rows were not kept before
     */
    public boolean add(AnalyzedQuery query, String name, StorageLevel level, MemoryLimit limit, Settings settings) {
        RelationKey key = query.key(settings);
        if (!level.keepsRows() || entries.containsKey(key)) {
            return false;
        }
        Maker maker = () -> new CachedTable(key, name, query.distinctSchema(), level, limit, settings);
        Entry entry = new Entry(maker, maker.table());
        if (entries.putIfAbsent(key, entry) != null) {
            entry.table().close();
            return false;
        }
        return true;
    }

    /** The table with the rows of a query, if they are kept. */
    public Optional<CachedTable> find(RelationKey key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::table);
    }

    /** Forgets the rows of a query; tells whether there were any. */
    public boolean remove(RelationKey key) {
        return removeIf(key::equals);
    }

    /** Forgets the rows of a query and of all that are computed from them. */
    public void removeWithDependents(RelationKey key) {
        removeIf(other -> other.contains(key));
    }

    /** Forgets the rows of all queries that read files below a folder. */
    public void remove(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        removeIf(key -> key.reads(path));
    }

    /** Forgets all rows. */
    public void clear() {
        removeIf(key -> true);
    }

    private boolean removeIf(Predicate<RelationKey> condition) {
        boolean removed = false;
        for (RelationKey key : entries.keySet()) {
            if (condition.test(key)) {
                Entry entry = entries.remove(key);
                if (entry != null) {
                    entry.table().close();
                    removed = true;
                }
            }
        }
        return removed;
    }

    /** Lets the rows of a query, and of all that are computed from them, be filled in again when they are asked for next. */
    public void renew(RelationKey key) {
        renewIf(other -> other.contains(key));
    }

    /** The same for all that read files below a folder. */
    public void renew(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        renewIf(key -> key.reads(path));
    }

    private void renewIf(Predicate<RelationKey> condition) {
        for (RelationKey key : entries.keySet()) {
            if (condition.test(key)) {
                entries.computeIfPresent(key, (same, entry) -> entry.renewed());
            }
        }
    }
}
