package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import io.arclight.parser.tree.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code CREATE|ALTER|DROP SCHEMA ...}, {@code COMMENT ON SCHEMA ...}. */
public final class SchemaStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("SCHEMA", SqlKind.OTHER);

    /** What happens to the schema. */
    public enum Action {
        /** It is made. */
        CREATE,
        /** Comment, location or properties change. */
        ALTER,
        /** It goes. */
        DROP
    }

    private final Builder parts;

    private SchemaStatement(SqlParserPos pos, Builder parts) {
        super(pos, OPERATOR, parts.name, parts.comment, parts.location, new SqlNodeList(parts.properties, pos));
        this.parts = parts;
    }

    /** What happens. */
    public Action action() {
        return parts.action;
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** IF EXISTS or IF NOT EXISTS. */
    public boolean tolerant() {
        return parts.tolerant;
    }

    /** CASCADE: with everything in it. */
    public boolean cascade() {
        return parts.cascade;
    }

    /** The comment, or null. */
    public String comment() {
        return parts.comment == null ? null : parts.comment.text();
    }

    /** The folder, or null. */
    public String location() {
        return parts.location == null ? null : parts.location.text();
    }

    /** DBPROPERTIES. */
    public List<OptionNode> properties() {
        return List.copyOf(parts.properties);
    }

    @Override
    protected String detail() {
        return parts.action + (parts.tolerant ? " TOLERANT" : "") + (parts.cascade ? " CASCADE" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitSchemaStatement(this);
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        private final Action action;
        /** See {@link SchemaStatement#name()}. */
        public SqlIdentifier name;
        /** See {@link SchemaStatement#tolerant()}. */
        public boolean tolerant;
        /** See {@link SchemaStatement#cascade()}. */
        public boolean cascade;
        /** See {@link SchemaStatement#comment()}. */
        public StringLiteral comment;
        /** See {@link SchemaStatement#location()}. */
        public StringLiteral location;
        /** See {@link SchemaStatement#properties()}. */
        public final List<OptionNode> properties = new ArrayList<>();

        public Builder(Action action) {
            this.action = action;
        }

        /** The statement; the builder must not be changed afterwards. */
        public SchemaStatement build(SqlParserPos pos) {
            return new SchemaStatement(pos, this);
        }
    }
}
