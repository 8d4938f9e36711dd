package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import io.arclight.parser.tree.StringLiteral;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code SHOW TABLES|VIEWS|DATABASES|COLUMNS|FUNCTIONS|TBLPROPERTIES ...}. */
public final class ShowStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("SHOW", SqlKind.OTHER);

    /** What can be listed. */
    public enum Subject {
        /** Tables and views. */
        TABLES,
        /** Views. */
        VIEWS,
        /** Databases. */
        DATABASES,
        /** Columns of a table. */
        COLUMNS,
        /** Properties of a table. */
        TABLE_PROPERTIES,
        /** The statement that makes a table. */
        CREATE_TABLE,
        /** Partitions of a table. */
        PARTITIONS,
        /** Tables in detail. */
        TABLE_EXTENDED,
        /** The current schema. */
        CURRENT_SCHEMA,
        /** Catalogs. */
        CATALOGS,
        /** Functions. */
        FUNCTIONS
    }

    private final Subject subject;
    private final SqlIdentifier scope;
    private final SqlIdentifier database;
    private final StringLiteral pattern;
    private final String functionScope;
    private final List<OptionNode> partition;

    public ShowStatement(
            SqlParserPos pos,
            Subject subject,
            SqlIdentifier scope,
            SqlIdentifier database,
            StringLiteral pattern,
            String functionScope,
            List<OptionNode> partition) {
        super(pos, OPERATOR, scope, database, pattern, new SqlNodeList(partition, pos));
        this.partition = List.copyOf(partition);
        this.subject = subject;
        this.scope = scope;
        this.database = database;
        this.pattern = pattern;
        this.functionScope = functionScope;
    }

    /** What is listed. */
    public Subject subject() {
        return subject;
    }

    /** Database (or the table, for columns and properties), or null. */
    public SqlIdentifier scope() {
        return scope;
    }

    /** Database of the table whose columns are listed, or null. */
    public SqlIdentifier database() {
        return database;
    }

    /** Pattern of names (or a property's key), or null. */
    public StringLiteral pattern() {
        return pattern;
    }

    /** USER, SYSTEM or ALL before FUNCTIONS, or null. */
    public String functionScope() {
        return functionScope;
    }

    /** Values that partitions must have; empty for all. */
    public List<OptionNode> partition() {
        return partition;
    }

    @Override
    protected String detail() {
        return subject.name() + (functionScope == null ? "" : " " + functionScope);
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitShowStatement(this);
    }
}
