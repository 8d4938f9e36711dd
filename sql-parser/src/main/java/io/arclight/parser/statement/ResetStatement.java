package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code RESET [key]}. */
public final class ResetStatement extends SparkCall {
    private static final SqlOperator OPERATOR = new SqlSpecialOperator("RESET", SqlKind.OTHER);

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
}
