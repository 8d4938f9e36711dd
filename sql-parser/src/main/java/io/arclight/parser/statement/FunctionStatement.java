package io.arclight.parser.statement;

import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.DataTypeNode;
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
 * {@code CREATE [OR REPLACE] [TEMPORARY] FUNCTION [IF NOT EXISTS] name(parameters) [RETURNS type | TABLE (columns)]
 * characteristics RETURN body}, and {@code DROP [TEMPORARY] FUNCTION [IF EXISTS] name}.
 */
public final class FunctionStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("FUNCTION", SqlKind.OTHER);

    private final Builder parts;

    private FunctionStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                parts.name,
                new SqlNodeList(parts.parameters, pos),
                parts.returns,
                new SqlNodeList(parts.columns, pos),
                parts.comment,
                parts.body);
        this.parts = parts;
    }

    /** DROP instead of CREATE. */
    public boolean drop() {
        return parts.drop;
    }

    /** OR REPLACE. */
    public boolean replace() {
        return parts.replace;
    }

    /** TEMPORARY. */
    public boolean temporary() {
        return parts.temporary;
    }

    /** IF NOT EXISTS, IF EXISTS. */
    public boolean tolerant() {
        return parts.tolerant;
    }

    /** Whether it is a class, which is named instead of a body. */
    public boolean isClass() {
        return parts.isClass;
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** The parameters. */
    public List<ColumnDefinition> parameters() {
        return parts.parameters.stream().map(ColumnDefinition.class::cast).toList();
    }

    /** The type behind RETURNS, or null. */
    public DataTypeNode returns() {
        return parts.returns;
    }

    /** RETURNS TABLE. */
    public boolean table() {
        return parts.table;
    }

    /** The columns behind RETURNS TABLE; empty if not given. */
    public List<ColumnDefinition> columns() {
        return parts.columns.stream().map(ColumnDefinition.class::cast).toList();
    }

    /** CONTAINS SQL: the body reads no tables. */
    public boolean containsSql() {
        return parts.containsSql;
    }

    /** READS SQL DATA. */
    public boolean readsData() {
        return parts.readsData;
    }

    /** The comment, or null. */
    public String comment() {
        return parts.comment == null ? null : parts.comment.text();
    }

    /** The body: an expression or a query; null for DROP. */
    public SqlNode body() {
        return parts.body;
    }

    /** Whether the body is a query. */
    public boolean query() {
        return parts.query;
    }

    @Override
    protected String detail() {
        List<String> words = new ArrayList<>();
        words.add(parts.drop ? "DROP" : "CREATE");
        if (parts.replace) {
            words.add("OR REPLACE");
        }
        if (parts.temporary) {
            words.add("TEMPORARY");
        }
        if (parts.tolerant) {
            words.add(parts.drop ? "IF EXISTS" : "IF NOT EXISTS");
        }
        return String.join(" ", words);
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitFunctionStatement(this);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        /** See {@link FunctionStatement#drop()}. */
        public boolean drop;
        /** See {@link FunctionStatement#replace()}. */
        public boolean replace;
        /** See {@link FunctionStatement#temporary()}. */
        public boolean temporary;
        /** See {@link FunctionStatement#tolerant()}. */
        public boolean tolerant;
        /** See {@link FunctionStatement#isClass()}. */
        public boolean isClass;
        /** See {@link FunctionStatement#name()}. */
        public SqlIdentifier name;
        /** See {@link FunctionStatement#parameters()}. */
        public final List<SqlNode> parameters = new ArrayList<>();
        /** See {@link FunctionStatement#returns()}. */
        public DataTypeNode returns;
        /** See {@link FunctionStatement#table()}. */
        public boolean table;
        /** See {@link FunctionStatement#columns()}. */
        public final List<SqlNode> columns = new ArrayList<>();
        /** See {@link FunctionStatement#containsSql()}. */
        public boolean containsSql;
        /** See {@link FunctionStatement#readsData()}. */
        public boolean readsData;
        /** See {@link FunctionStatement#comment()}. */
        public StringLiteral comment;
        /** See {@link FunctionStatement#body()}. */
        public SqlNode body;
        /** See {@link FunctionStatement#query()}. */
        public boolean query;

        /** The statement; the builder must not be changed afterwards. */
        public FunctionStatement build(SqlParserPos pos) {
            return new FunctionStatement(pos, this);
        }
    }
}
