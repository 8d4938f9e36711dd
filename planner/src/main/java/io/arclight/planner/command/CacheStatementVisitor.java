package io.arclight.planner.command;

/**
 * Does something for each kind of {@link CacheStatement}.
 *
 * @param <R> the result
 */
public interface CacheStatementVisitor<R> {
    /** Visits a {@link CacheStatement.CacheTable}. */
    R visitCacheTable(CacheStatement.CacheTable statement);

    /** Visits a {@link CacheStatement.CacheQuery}. */
    R visitCacheQuery(CacheStatement.CacheQuery statement);

    /** Visits a {@link CacheStatement.UncacheTable}. */
    R visitUncacheTable(CacheStatement.UncacheTable statement);

    /** Visits a {@link CacheStatement.UncacheQuery}. */
    R visitUncacheQuery(CacheStatement.UncacheQuery statement);

    /** Visits a {@link CacheStatement.ClearCache}. */
    R visitClearCache(CacheStatement.ClearCache statement);

    /** Visits a {@link CacheStatement.RefreshTable}. */
    R visitRefreshTable(CacheStatement.RefreshTable statement);

    /** Visits a {@link CacheStatement.RefreshPath}. */
    R visitRefreshPath(CacheStatement.RefreshPath statement);

    /** Visits a {@link CacheStatement.RefreshFunction}. */
    R visitRefreshFunction(CacheStatement.RefreshFunction statement);
}
