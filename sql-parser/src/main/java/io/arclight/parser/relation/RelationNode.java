package io.arclight.parser.relation;

import io.arclight.parser.tree.SparkCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A relation or query that Calcite has no node for. */
public abstract class RelationNode extends SparkCall {
    protected RelationNode(SqlParserPos pos, SqlOperator operator, SqlNode... operands) {
        super(pos, operator, operands);
    }

    /** Calls the visitor's method for this kind of node. */
    public abstract <R> R dispatch(RelationNodeVisitor<R> visitor);
}
