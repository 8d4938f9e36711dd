package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code * EXCEPT (a, b.c)}. */
public final class StarExcept extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("STAR_EXCEPT", SqlKind.OTHER);

    private final SqlIdentifier star;
    private final SqlNodeList columns;

    public StarExcept(SqlParserPos pos, SqlIdentifier star, SqlNodeList columns) {
        super(pos, OPERATOR, star, columns);
        this.star = star;
        this.columns = columns;
    }

    /** The star, possibly qualified. */
    public SqlIdentifier star() {
        return star;
    }

    /** The columns left out. */
    public SqlNodeList columns() {
        return columns;
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitStarExcept(this);
    }
}
