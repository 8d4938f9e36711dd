package io.arclight.session.cache;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.cache.CachedTable;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.CachedRelations;
import io.arclight.planner.rel.RelationKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kept rows as one query sees them, which pins those it uses from before it is planned for the last time until it has ended.
 * One thread at a time.
 */
public final class QueryCache implements CachedRelations, AutoCloseable {
    private final CacheRegistry registry;
    private final Settings settings;
    private final Map<CachedTable, AnalyzedQuery> found;
    private final Set<CachedTable> pinned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> unusable = new HashSet<>();

    /**
     * What a query sees.
     *
     * @param settings the session's settings
     */
    public QueryCache(CacheRegistry registry, Settings settings) {
        this(registry, settings, new IdentityHashMap<>());
    }

    private QueryCache(CacheRegistry registry, Settings settings, Map<CachedTable, AnalyzedQuery> found) {
        this.registry = registry;
        this.settings = settings;
        this.found = found;
    }

    /** The same for a query that fills in a table of this one's. */
    public QueryCache below() {
        return new QueryCache(registry, settings, found);
    }

    /** Fills in tables. */
    public interface Filler {
        /**
         * Fills in the rows of a table.
         *
         * @param query what they are the rows of
         * @return false when they cannot be kept
         */
        boolean fill(CachedTable table, AnalyzedQuery query);
    }

    @Override
    public boolean isEmpty() {
        return registry.isEmpty();
    }

    @Override
    public Optional<DataSource> find(AnalyzedQuery query) {
        RelationKey key = query.key(settings);
        Optional<CachedTable> table = unusable.contains(key) ? Optional.empty() : registry.find(key);
        table.ifPresent(kept -> found.putIfAbsent(kept, query));
        return table.map(kept -> kept);
    }

    /**
     * Makes sure that the tables which a plan reads are there until this closes.
     *
     * @param plan the plan
     * @param filler fills in those that are empty
     * @return false when the query has to be planned again: more is known of its tables now, or some cannot be used
     */
    public boolean prepare(PlanNode plan, Filler filler) {
        boolean ready = true;
        for (CachedTable table : tables(plan)) {
            if (pinned.contains(table)) {
                continue;
            }
            if (!table.pin()) {
                // Closed meanwhile, or too large for memory.
                unusable.add(table.key().orElseThrow());
                ready = false;
                continue;
            }
            pinned.add(table);
            if (!table.isFilled()) {
                ready = false;
                if (!filler.fill(table, found.get(table))) {
                    unusable.add(table.key().orElseThrow());
                }
            }
        }
        return ready;
    }

    private static List<CachedTable> tables(PlanNode plan) {
        List<CachedTable> tables = new ArrayList<>();
        collect(plan, tables);
        return tables;
    }

    private static void collect(PlanNode node, List<CachedTable> into) {
        if (node instanceof Scan scan && scan.source() instanceof CachedTable table) {
            into.add(table);
        }
        node.inputs().forEach(input -> collect(input, into));
    }

    /** Lets the tables go that the query has read. */
    @Override
    public void close() {
        pinned.forEach(CachedTable::unpin);
        pinned.clear();
    }
}
