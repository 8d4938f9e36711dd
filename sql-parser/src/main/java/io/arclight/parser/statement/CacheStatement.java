package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code CACHE [LAZY] TABLE t [AS query]}, {@code UNCACHE TABLE [IF EXISTS] t}, {@code REFRESH TABLE t}. */
public final class CacheStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CACHE", SqlKind.OTHER);

    /** What can be done. */
    public enum Action {
        /** Keep the rows. */
        CACHE,
        /** Forget them. */
        UNCACHE,
        /** Read the files' list again. */
        REFRESH
    }

    private final Action action;
    private final boolean lazy;
    private final boolean ifExists;
    private final SqlIdentifier name;
    private final SqlNode query;

    public CacheStatement(
            SqlParserPos pos, Action action, boolean lazy, boolean ifExists, SqlIdentifier name, SqlNode query) {
        super(pos, OPERATOR, name, query);
        this.action = action;
        this.lazy = lazy;
        this.ifExists = ifExists;
        this.name = name;
        this.query = query;
    }

    /** What to do. */
    public Action action() {
        return action;
    }

    /** LAZY: on first use. */
    public boolean lazy() {
        return lazy;
    }

    /** Whether a missing table is no error. */
    public boolean ifExists() {
        return ifExists;
    }

    /** The table. */
    public SqlIdentifier name() {
        return name;
    }

    /** The query that defines the table, or null. */
    public SqlNode query() {
        return query;
    }

    @Override
    protected String detail() {
        return action.name() + (lazy ? " LAZY" : "") + (ifExists ? " IF EXISTS" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitCacheStatement(this);
    }
}
