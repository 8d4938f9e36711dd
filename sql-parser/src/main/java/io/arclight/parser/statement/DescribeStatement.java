package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code DESCRIBE [TABLE|FUNCTION|DATABASE|QUERY] [EXTENDED] what [column]}. */
public final class DescribeStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("DESCRIBE", SqlKind.OTHER);

    /** What can be described. */
    public enum Subject {
        /** A table or view, perhaps one column of it. */
        TABLE,
        /** A function. */
        FUNCTION,
        /** A database. */
        DATABASE,
        /** The result of a query. */
        QUERY
    }

    private final Subject subject;
    private final boolean extended;
    private final SqlNode target;
    private final SqlIdentifier column;
    private final List<OptionNode> partition;
    private final boolean json;

    public DescribeStatement(
            SqlParserPos pos,
            Subject subject,
            boolean extended,
            SqlNode target,
            SqlIdentifier column,
            List<OptionNode> partition,
            boolean json) {
        super(pos, OPERATOR, target, column, new SqlNodeList(partition, pos));
        this.partition = List.copyOf(partition);
        this.json = json;
        this.subject = subject;
        this.extended = extended;
        this.target = target;
        this.column = column;
    }

    /** The kind of object. */
    public Subject subject() {
        return subject;
    }

    /** EXTENDED or FORMATTED. */
    public boolean extended() {
        return extended;
    }

    /** An identifier; for a function also a {@code StringLiteral} (an operator's symbol); for a query the query. */
    public SqlNode target() {
        return target;
    }

    /** One column of the table, or null. */
    public SqlIdentifier column() {
        return column;
    }

    /** Values of the partition that is described; empty for the table. */
    public List<OptionNode> partition() {
        return partition;
    }

    /** AS JSON. */
    public boolean json() {
        return json;
    }

    @Override
    protected String detail() {
        return subject.name() + (extended ? " EXTENDED" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitDescribeStatement(this);
    }
}
