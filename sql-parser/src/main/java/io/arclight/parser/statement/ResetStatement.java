package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code RESET [key]}. */
public final class ResetStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("RESET", SqlKind.OTHER);

    private final String key;

    public ResetStatement(SqlParserPos pos, String key) {
        super(pos, OPERATOR);
        this.key = key;
    }

    /** The setting; null for all. */
    public String key() {
        return key;
    }

    @Override
    protected String detail() {
        return key == null ? "" : key;
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitResetStatement(this);
    }
}
