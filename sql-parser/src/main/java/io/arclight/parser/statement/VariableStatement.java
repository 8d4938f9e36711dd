package io.arclight.parser.statement;

import io.arclight.parser.tree.DataTypeNode;
import io.arclight.parser.tree.SparkOperators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code DECLARE VARIABLE ...}, {@code SET VARIABLE ...}, {@code DROP TEMPORARY VARIABLE ...}. */
public final class VariableStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("VARIABLE", SqlKind.OTHER);

    /** What happens to variables. */
    public enum Action {
        /** They are made. */
        DECLARE,
        /** They get values. */
        SET,
        /** They go. */
        DROP
    }

    private final Builder parts;

    private VariableStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                new SqlNodeList(parts.names, pos),
                parts.type,
                new SqlNodeList(
                        parts.values.stream().filter(value -> value != null).toList(), pos),
                parts.query);
        this.parts = parts;
    }

    /** What happens. */
    public Action action() {
        return parts.action;
    }

    /** OR REPLACE, IF EXISTS. */
    public boolean tolerant() {
        return parts.replace;
    }

    /** The variables. */
    public List<SqlIdentifier> names() {
        return parts.names.stream().map(SqlIdentifier.class::cast).toList();
    }

    /** Their type, or null. */
    public DataTypeNode type() {
        return parts.type;
    }

    /** The values; null is the default. Empty when not given. */
    public List<SqlNode> values() {
        return Collections.unmodifiableList(parts.values);
    }

    /** The query whose row holds the values, or null. */
    public SqlNode query() {
        return parts.query;
    }

    @Override
    protected String detail() {
        return parts.action + (parts.replace ? " TOLERANT" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitVariableStatement(this);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        private final Action action;
        /** See {@link VariableStatement#tolerant()}. */
        public boolean replace;
        /** See {@link VariableStatement#names()}. */
        public final List<SqlNode> names = new ArrayList<>();
        /** See {@link VariableStatement#type()}. */
        public DataTypeNode type;
        /** See {@link VariableStatement#values()}. */
        public final List<SqlNode> values = new ArrayList<>();
        /** See {@link VariableStatement#query()}. */
        public SqlNode query;

        public Builder(Action action) {
            this.action = action;
        }

        /** The statement; the builder must not be changed afterwards. */
        public VariableStatement build(SqlParserPos pos) {
            return new VariableStatement(pos, this);
        }
    }
}
