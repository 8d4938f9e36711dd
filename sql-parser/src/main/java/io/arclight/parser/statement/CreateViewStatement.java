package io.arclight.parser.statement;

import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.SparkOperators;
import io.arclight.parser.tree.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * {@code CREATE [OR REPLACE] [[GLOBAL] TEMPORARY] VIEW [IF NOT EXISTS] name [(columns)] AS query}, or instead of the query
 * {@code USING source [OPTIONS (...)]}.
 */
public final class CreateViewStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CREATE_VIEW", SqlKind.OTHER);

    private final Builder parts;

    private CreateViewStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                parts.name,
                new SqlNodeList(parts.columns, pos),
                parts.comment,
                parts.query,
                parts.source,
                new SqlNodeList(parts.options, pos));
        this.parts = parts;
    }

    /** OR REPLACE. */
    public boolean replace() {
        return parts.replace;
    }

    /** GLOBAL TEMPORARY. */
    public boolean global() {
        return parts.global;
    }

    /** TEMPORARY. */
    public boolean temporary() {
        return parts.temporary;
    }

    /** IF NOT EXISTS. */
    public boolean ifNotExists() {
        return parts.ifNotExists;
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** Names (and, with a source, types) of the columns; empty if not given. */
    public List<ColumnDefinition> columns() {
        return parts.columns.stream().map(ColumnDefinition.class::cast).toList();
    }

    /** What follows WITH SCHEMA, in upper case, or null. */
    public String schemaBinding() {
        return parts.schemaBinding;
    }

    /** The comment, or null. */
    public String comment() {
        return parts.comment == null ? null : parts.comment.text();
    }

    /** The query; null if the view has a source. */
    public SqlNode query() {
        return parts.query;
    }

    /** Name of the source (parquet, csv ...); null if the view has a query. */
    public SqlIdentifier source() {
        return parts.source;
    }

    /** Options of the source. */
    public List<OptionNode> options() {
        return List.copyOf(parts.options);
    }

    /** TBLPROPERTIES. */
    public List<OptionNode> properties() {
        return List.copyOf(parts.properties);
    }

    @Override
    protected String detail() {
        List<String> words = new ArrayList<>();
        if (parts.replace) {
            words.add("OR REPLACE");
        }
        if (parts.global) {
            words.add("GLOBAL");
        }
        if (parts.temporary) {
            words.add("TEMPORARY");
        }
        if (parts.ifNotExists) {
            words.add("IF NOT EXISTS");
        }
        return String.join(" ", words);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        /** See {@link CreateViewStatement#replace()}. */
        public boolean replace;
        /** See {@link CreateViewStatement#global()}. */
        public boolean global;
        /** See {@link CreateViewStatement#temporary()}. */
        public boolean temporary;
        /** See {@link CreateViewStatement#ifNotExists()}. */
        public boolean ifNotExists;
        /** See {@link CreateViewStatement#name()}. */
        public SqlIdentifier name;
        /** See {@link CreateViewStatement#columns()}. */
        public final List<SqlNode> columns = new ArrayList<>();
        /** See {@link CreateViewStatement#properties()}. */
        public final List<OptionNode> properties = new ArrayList<>();
        /** See {@link CreateViewStatement#schemaBinding()}. */
        public String schemaBinding;
        /** See {@link CreateViewStatement#comment()}. */
        public StringLiteral comment;
        /** See {@link CreateViewStatement#query()}. */
        public SqlNode query;
        /** See {@link CreateViewStatement#source()}. */
        public SqlIdentifier source;
        /** See {@link CreateViewStatement#options()}. */
        public final List<OptionNode> options = new ArrayList<>();

        /** The statement; the builder must not be changed afterwards. */
        public CreateViewStatement build(SqlParserPos pos) {
            return new CreateViewStatement(pos, this);
        }
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitCreateViewStatement(this);
    }
}
