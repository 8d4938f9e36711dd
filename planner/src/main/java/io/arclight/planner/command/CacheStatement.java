package io.arclight.planner.command;

import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements about rows that are kept between queries. */
public sealed interface CacheStatement extends Statement {
    /** Dispatches on the kind. */
    <R> R accept(CacheStatementVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCacheStatement(this);
    }

    /**
     * CACHE TABLE.
     *
     * @param name the table or view
     * @param query the query of which a temporary view of the name is made first, and its SQL
     * @param lazy whether the rows are kept when they are first asked for, not at once
     * @param options {@code storageLevel} and others, which are ignored
     */
    record CacheTable(List<String> name, Optional<ViewQuery> query, boolean lazy, Map<String, String> options)
            implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitCacheTable(this);
        }
    }

    /** A query and its SQL. */
    record ViewQuery(LogicalPlan plan, String text) {}

    /**
     * {@code persist}: the rows of a query, once they are asked for.
     *
     * @param plan the query
     * @param level where they may lie
     */
    record CacheQuery(LogicalPlan plan, StorageLevel level) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitCacheQuery(this);
        }
    }

    /**
     * UNCACHE TABLE.
     *
     * @param name the table or view
     * @param ifExists whether it may be missing
     */
    record UncacheTable(List<String> name, boolean ifExists) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitUncacheTable(this);
        }
    }

    /**
     * {@code unpersist}.
     *
     * @param plan the query
     */
    record UncacheQuery(LogicalPlan plan) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitUncacheQuery(this);
        }
    }

    /** CLEAR CACHE. */
    record ClearCache() implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitClearCache(this);
        }
    }

    /**
     * REFRESH TABLE.
     *
     * @param name the table or view whose files may have changed
     */
    record RefreshTable(List<String> name) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitRefreshTable(this);
        }
    }

    /**
     * REFRESH with a path.
     *
     * @param path the folder in which files may have changed
     */
    record RefreshPath(String path) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitRefreshPath(this);
        }
    }

    /**
     * REFRESH FUNCTION.
     *
     * @param name the function
     */
    record RefreshFunction(List<String> name) implements CacheStatement {
        @Override
        public <R> R accept(CacheStatementVisitor<R> visitor) {
            return visitor.visitRefreshFunction(this);
        }
    }
}
