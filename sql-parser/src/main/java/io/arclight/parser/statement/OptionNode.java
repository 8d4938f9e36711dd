package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkCall;
import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** An option of a source: {@code key [=] value}. */
public final class OptionNode extends SparkCall {
    private static final SqlOperator OPERATOR = SparkOperators.operator("OPTION", SqlKind.OTHER);

    private final String key;
    private final SqlNode value;

    public OptionNode(SqlParserPos pos, String key, SqlNode value) {
        super(pos, OPERATOR, value);
        this.key = key;
        this.value = value;
    }

    /** The key, its case as written. */
    public String key() {
        return key;
    }

    /** A string, number or boolean literal; null if absent. */
    public SqlNode value() {
        return value;
    }

    @Override
    protected String detail() {
        return key;
    }
}
