package io.arclight.parser.statement;

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

/** A change of a table or view: {@code ALTER TABLE ...}, {@code TRUNCATE TABLE}, {@code COMMENT ON TABLE}, ... */
public final class AlterTableStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("ALTER_TABLE", SqlKind.OTHER);

    /** What changes, and what the operands are. */
    public enum Action {
        /** The new name. */
        RENAME,
        /** The column, its new name. */
        RENAME_COLUMN,
        /** Column definitions. */
        ADD_COLUMNS,
        /** Columns. */
        DROP_COLUMNS,
        /** The column, its comment. */
        COMMENT_COLUMN,
        /** The column, the expression of its DEFAULT. */
        SET_DEFAULT,
        /** The column. */
        DROP_DEFAULT,
        /** The comment, or null. */
        COMMENT,
        /** None; options are the values. */
        ADD_PARTITION,
        /** None; options are the values. */
        DROP_PARTITION,
        /** None; options are the values, targets the new ones. */
        RENAME_PARTITION,
        /** None; options are the properties. */
        SET_PROPERTIES,
        /** None; options are the properties. */
        UNSET_PROPERTIES,
        /** None; options are the values of a partition, if any. */
        TRUNCATE,
        /** None. */
        REPAIR,
        /** Another WITH SCHEMA of a view. */
        SCHEMA_BINDING,
        /** None: a view gets another query. */
        QUERY,
        /** The column's name, and the definition that it is to have. */
        CHANGE_COLUMN,
        /** The folder. */
        SET_LOCATION,
        /** None: tables of files cannot do it. */
        REFUSED
    }

    private final Builder parts;

    private AlterTableStatement(SqlParserPos pos, Builder parts) {
        super(
                pos,
                OPERATOR,
                parts.name,
                new SqlNodeList(parts.operands, pos),
                new SqlNodeList(parts.options, pos),
                new SqlNodeList(parts.partitions.stream().flatMap(List::stream).toList(), pos),
                parts.query);
        this.parts = parts;
    }

    /** What changes. */
    public Action action() {
        return parts.action;
    }

    /** The table. */
    public SqlIdentifier name() {
        return parts.name;
    }

    /** IF EXISTS or IF NOT EXISTS. */
    public boolean tolerant() {
        return parts.tolerant;
    }

    /** See {@link Action}. */
    public List<SqlNode> operands() {
        return Collections.unmodifiableList(parts.operands);
    }

    /** Properties, or values of a partition. */
    public List<OptionNode> options() {
        return List.copyOf(parts.options);
    }

    /** The new query of a view, or null. */
    public SqlNode query() {
        return parts.query;
    }

    /** What tables of files cannot do, in words. */
    public String refused() {
        return parts.refused;
    }

    /** The partitions that are named; RENAME has the old one, then the new one. */
    public List<List<OptionNode>> partitions() {
        return List.copyOf(parts.partitions);
    }

    @Override
    protected String detail() {
        return parts.action + (parts.tolerant ? " TOLERANT" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitAlterTableStatement(this);
    }

    /** What follows WITH SCHEMA, in upper case, or null. */
    public String binding() {
        return parts.binding;
    }

    /** Collects the parts while they are read. */
    public static final class Builder {
        private final SqlIdentifier name;
        /** See {@link AlterTableStatement#action()}. */
        public Action action;
        /** See {@link AlterTableStatement#tolerant()}. */
        public boolean tolerant;
        /** See {@link AlterTableStatement#operands()}. */
        public final List<SqlNode> operands = new ArrayList<>();
        /** See {@link AlterTableStatement#options()}. */
        public final List<OptionNode> options = new ArrayList<>();
        /** See {@link AlterTableStatement#query()}. */
        public SqlNode query;
        /** See {@link AlterTableStatement#binding()}. */
        public String binding;

        public final List<List<OptionNode>> partitions = new ArrayList<>();
        private String refused;

        public Builder(SqlIdentifier name) {
            this.name = name;
        }

        /** Sets the action and adds its first operand. */
        public void add(Action kind, SqlNode operand) {
            this.action = kind;
            operands.add(operand);
        }

        /** Makes it a statement that is refused whatever else it says. */
        public void refuse(String operation) {
            this.action = Action.REFUSED;
            this.refused = operation;
        }

        /** The statement; the builder must not be changed afterwards. */
        public AlterTableStatement build(SqlParserPos pos) {
            return new AlterTableStatement(pos, this);
        }
    }
}
