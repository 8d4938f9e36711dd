package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code (x, y) -> body}. */
public final class LambdaCall extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("LAMBDA", SqlKind.OTHER);

    private final SqlNodeList parameters;
    private final SqlNode body;

    public LambdaCall(SqlParserPos pos, SqlNodeList parameters, SqlNode body) {
        super(pos, OPERATOR, parameters, body);
        this.parameters = parameters;
        this.body = body;
    }

    /** Simple identifiers. */
    public SqlNodeList parameters() {
        return parameters;
    }

    /** The expression behind the arrow. */
    public SqlNode body() {
        return body;
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitLambdaCall(this);
    }
}
