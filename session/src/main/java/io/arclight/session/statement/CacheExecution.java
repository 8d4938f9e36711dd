package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.source.file.FileListing;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.command.CacheStatement.CacheQuery;
import io.arclight.planner.command.CacheStatement.CacheTable;
import io.arclight.planner.command.CacheStatement.ClearCache;
import io.arclight.planner.command.CacheStatement.RefreshFunction;
import io.arclight.planner.command.CacheStatement.RefreshPath;
import io.arclight.planner.command.CacheStatement.RefreshTable;
import io.arclight.planner.command.CacheStatement.UncacheQuery;
import io.arclight.planner.command.CacheStatement.UncacheTable;
import io.arclight.planner.command.CacheStatement.ViewQuery;
import io.arclight.planner.command.CacheStatementVisitor;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.RelationKey;
import io.arclight.session.cache.CacheRegistry;
import io.arclight.session.execution.CacheChanges;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.query.QueryResult;
import java.util.List;
import java.util.Map;

/** Carries out statements about rows that are kept between queries. */
record CacheExecution(SessionState session, QueryExecution queries, StatementExecution statements)
        implements CacheStatementVisitor<QueryResult> {
    private static final String LEVEL_OPTION = "storageLevel";

    private CacheRegistry caches() {
        return session.shared().caches();
    }

    private QueryResult nothing() {
        return new RowsResult(session, CommandSchemas.NOTHING, List.of());
    }

    private static LogicalPlan relation(List<String> name) {
        return new UnresolvedRelation(name, Map.of(), Origin.NONE);
    }

    private AnalyzedQuery analyzed(LogicalPlan plan) {
        return session.analyze(plan, queries.options());
    }

    private RelationKey key(LogicalPlan plan) {
        return analyzed(plan).key(session.settings());
    }

    @Override
    public QueryResult visitCacheTable(CacheTable statement) {
        StorageLevel level = level(statement.options());
        List<String> name = statement.name();
        if (statement.query().isPresent()) {
            ViewQuery query = statement.query().get();
            statements.visitCreateView(
                    new Statement.CreateView(name, List.of(), query.plan(), false, false, false, query.text()));
        }
        try {
            new CacheChanges(session).add(analyzed(relation(name)), String.join(".", name), level);
            if (!statement.lazy()) {
                queries.fill(relation(name));
            }
        } catch (RuntimeException e) {
            if (statement.query().isPresent()) {
                caches().remove(key(relation(name)));
                session.catalog().drop(name);
            }
            throw e;
        }
        return nothing();
    }

    private static StorageLevel level(Map<String, String> options) {
        String name = options.get(LEVEL_OPTION);
        return name == null
                ? StorageLevel.MEMORY_AND_DISK()
                : StorageLevel.of(name)
                        .orElseThrow(() -> new ArclightException(
                                ErrorCondition.INVALID_PARAMETER_VALUE,
                                "parameter",
                                "`" + LEVEL_OPTION + "`",
                                "functionName",
                                "CACHE TABLE",
                                "message",
                                "Invalid StorageLevel: " + name));
    }

    @Override
    public QueryResult visitCacheQuery(CacheQuery statement) {
        new CacheChanges(session).add(analyzed(statement.plan()), "", statement.level());
        return nothing();
    }

    @Override
    public QueryResult visitUncacheTable(UncacheTable statement) {
        List<String> name = statement.name();
        RelationKey key;
        try {
            key = key(relation(name));
        } catch (ArclightException e) {
            if (statement.ifExists() && e.condition() == ErrorCondition.TABLE_OR_VIEW_NOT_FOUND) {
                return nothing();
            }
            throw e;
        }
        boolean temporary = session.catalog().findView(name).isPresent();
        if (temporary) {
            caches().remove(key);
        } else {
            caches().removeWithDependents(key);
        }
        return nothing();
    }

    @Override
    public QueryResult visitUncacheQuery(UncacheQuery statement) {
        caches().remove(key(statement.plan()));
        return nothing();
    }

    @Override
    public QueryResult visitClearCache(ClearCache statement) {
        caches().clear();
        return nothing();
    }

    @Override
    public QueryResult visitRefreshTable(RefreshTable statement) {
        caches().renew(key(relation(statement.name())));
        return nothing();
    }

    @Override
    public QueryResult visitRefreshPath(RefreshPath statement) {
        caches().renew(FileListing.localPath(statement.path()));
        return nothing();
    }

    @Override
    public QueryResult visitRefreshFunction(RefreshFunction statement) {
        if (session.catalog().findFunction(statement.name()).isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.ROUTINE_NOT_FOUND, "routineName", Catalog.quote(statement.name()));
        }
        return nothing();
    }
}
