package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code CASE [value] WHEN .. THEN .. [ELSE ..] END}, in the form it was written. */
public final class CaseCall extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CASE", SqlKind.OTHER);

    private final SqlNode value;
    private final SqlNodeList whens;
    private final SqlNodeList thens;
    private final SqlNode otherwise;

    public CaseCall(SqlParserPos pos, SqlNode value, SqlNodeList whens, SqlNodeList thens, SqlNode otherwise) {
        super(pos, OPERATOR, value, whens, thens, otherwise);
        this.value = value;
        this.whens = whens;
        this.thens = thens;
        this.otherwise = otherwise;
    }

    /** What the branches are compared with; null if they are conditions. */
    public SqlNode value() {
        return value;
    }

    /** Conditions, or values to compare with. */
    public SqlNodeList whens() {
        return whens;
    }

    /** Results, one per branch. */
    public SqlNodeList thens() {
        return thens;
    }

    /** Result without a matching branch, or null. */
    public SqlNode otherwise() {
        return otherwise;
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitCaseCall(this);
    }
}
