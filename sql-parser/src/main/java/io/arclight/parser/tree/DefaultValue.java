package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** What stands behind DEFAULT of a column or parameter; its place is that of all its text, parentheses around it included. */
public final class DefaultValue extends SparkCall {
    private static final SqlOperator OPERATOR = SparkOperators.operator("DEFAULT_VALUE", SqlKind.OTHER);

    private final SqlNode value;

    public DefaultValue(SqlParserPos pos, SqlNode value) {
        super(pos, OPERATOR, value);
        this.value = value;
    }

    /** The expression. */
    public SqlNode value() {
        return value;
    }
}
