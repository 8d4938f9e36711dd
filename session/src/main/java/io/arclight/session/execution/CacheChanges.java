package io.arclight.session.execution;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.source.cache.CachedTable;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.RelationKey;
import io.arclight.session.cache.CacheRegistry;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to rows that are kept between queries when tables and views change. */
public record CacheChanges(SessionState session) {
    private CacheRegistry caches() {
        return session.shared().caches();
    }

    /** Changes a table or view of a name, after which its rows are kept no more. */
    public void forget(List<String> name, Runnable change) {
        Optional<RelationKey> key = key(name);
        change.run();
        key.ifPresent(caches()::remove);
    }

    /** Drops or alters a table or persistent view, after which neither its rows are kept nor what was computed from them. */
    public void forget(CatalogEntry entry, Runnable change) {
        Optional<RelationKey> key = key(entry.name().parts());
        change.run();
        key.ifPresent(caches()::removeWithDependents);
        if (entry instanceof CatalogEntry.Table table) {
            caches().remove(table.location());
        }
    }

    /** Gives a table or view another name; its rows are kept under that one, once they are asked for. */
    public void rename(List<String> name, List<String> newName, Runnable change) {
        Optional<RelationKey> key = key(name);
        Optional<StorageLevel> level = key.flatMap(caches()::find).map(CachedTable::level);
        change.run();
        if (level.isPresent()) {
            caches().remove(key.get());
            add(analyzed(newName), String.join(".", newName), level.get());
        }
    }

    /** Files below a folder have changed: neither the rows that were read from them nor their statistics hold any more. */
    public void filesChanged(Path folder) {
        caches().renew(folder);
        session.catalog().warehouse().changed(folder);
    }

    /** Keeps the rows of a query from now on. */
    public void add(AnalyzedQuery query, String name, StorageLevel level) {
        caches().add(query, name, level, session.shared().memory(session.settings()), session.settings());
    }

    private AnalyzedQuery analyzed(List<String> name) {
        return session.analyze(new UnresolvedRelation(name, Map.of(), Origin.NONE), ExecuteOptions.DEFAULT);
    }

    /** What is kept under a name, if anything may be. */
    private Optional<RelationKey> key(List<String> name) {
        if (caches().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(analyzed(name).key(session.settings()));
        } catch (ArclightException e) {
            // A view that cannot be read any more, or nothing of the name: the change will tell.
            return Optional.empty();
        }
    }
}
