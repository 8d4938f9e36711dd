package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A statement that is no query. */
public abstract class StatementNode extends SparkCall {
    protected StatementNode(SqlParserPos pos, SqlOperator operator, SqlNode... operands) {
        super(pos, operator, operands);
    }

    /** Calls the visitor's method for this kind of node. */
    public abstract <R> R dispatch(StatementNodeVisitor<R> visitor);
}
