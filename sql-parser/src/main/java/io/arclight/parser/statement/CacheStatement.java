package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * {@code CACHE [LAZY] TABLE t [OPTIONS (...)] [[AS] query]}, {@code UNCACHE TABLE [IF EXISTS] t}, {@code CLEAR CACHE}, {@code
 * REFRESH TABLE t}, {@code REFRESH FUNCTION f}, {@code REFRESH 'path'}.
 */
public final class CacheStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CACHE", SqlKind.OTHER);

    /** What can be done. */
    public enum Action {
        /** Keep the rows. */
        CACHE,
        /** Forget them. */
        UNCACHE,
        /** Forget all rows. */
        CLEAR,
        /** Read the files' list again. */
        REFRESH_TABLE,
        /** Read a function's definition again. */
        REFRESH_FUNCTION,
        /** Read the list of the files below a path again. */
        REFRESH_PATH
    }

    private final Builder parts;

    private CacheStatement(SqlParserPos pos, Builder parts) {
        super(pos, OPERATOR, parts.name, parts.query);
        this.parts = parts;
    }

    /** What to do. */
    public Action action() {
        return parts.action;
    }

    /** LAZY: on first use. */
    public boolean lazy() {
        return parts.lazy;
    }

    /** Whether a missing table is no error. */
    public boolean ifExists() {
        return parts.ifExists;
    }

    /** The table or function, or null. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** The path to refresh. */
    public Optional<String> path() {
        return Optional.ofNullable(parts.path);
    }

    /** OPTIONS. */
    public List<OptionNode> options() {
        return List.copyOf(parts.options);
    }

    /** The query that defines the table, or null. */
    public SqlNode query() {
        return parts.query;
    }

    @Override
    protected String detail() {
        return parts.action.name()
                + (parts.lazy ? " LAZY" : "")
                + (parts.ifExists ? " IF EXISTS" : "")
                + path().map(path -> " " + path).orElse("")
                + (parts.options.isEmpty() ? "" : " " + parts.options);
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitCacheStatement(this);
    }

    /** The parts, as the parser comes upon them. */
    public static final class Builder {
        public Action action;
        public boolean lazy;
        public boolean ifExists;
        public SqlIdentifier name;
        public String path;
        public SqlNode query;
        public final List<OptionNode> options = new ArrayList<>();

        /** The statement. */
        public CacheStatement build(SqlParserPos pos) {
            return new CacheStatement(pos, this);
        }
    }
}
