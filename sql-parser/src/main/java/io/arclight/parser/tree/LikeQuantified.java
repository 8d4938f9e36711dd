package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code x [NOT] LIKE ANY|ALL (patterns)}, also with ILIKE; SOME is ANY. */
public final class LikeQuantified extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("LIKE_QUANTIFIED", SqlKind.OTHER);

    private final SqlOperator comparison;
    private final boolean negated;
    private final boolean all;
    private final SqlNode value;
    private final SqlNodeList patterns;

    public LikeQuantified(
            SqlParserPos pos,
            SqlOperator comparison,
            boolean negated,
            boolean all,
            SqlNode value,
            SqlNodeList patterns) {
        super(pos, OPERATOR, value, patterns);
        this.comparison = comparison;
        this.negated = negated;
        this.all = all;
        this.value = value;
        this.patterns = patterns;
    }

    /** {@link SparkOperators#LIKE} or {@link SparkOperators#ILIKE}. */
    public SqlOperator comparison() {
        return comparison;
    }

    /** Whether NOT applies to each comparison. */
    public boolean negated() {
        return negated;
    }

    /** ALL instead of ANY. */
    public boolean all() {
        return all;
    }

    /** What is matched. */
    public SqlNode value() {
        return value;
    }

    /** The patterns; may be empty. */
    public SqlNodeList patterns() {
        return patterns;
    }

    @Override
    protected String detail() {
        return (negated ? "NOT " : "") + comparison.getName() + (all ? " ALL" : " ANY");
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitLikeQuantified(this);
    }
}
