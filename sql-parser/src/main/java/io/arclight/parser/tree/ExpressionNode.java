package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** An expression that is more than an operator with operands. */
public abstract class ExpressionNode extends SparkCall {
    protected ExpressionNode(SqlParserPos pos, SqlOperator operator, SqlNode... operands) {
        super(pos, operator, operands);
    }

    /** Calls the visitor's method for this kind of node. */
    public abstract <R> R dispatch(ExpressionNodeVisitor<R> visitor);
}
