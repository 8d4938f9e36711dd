package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code SET}, {@code SET -v}, {@code SET key}, {@code SET key=value}; SET TIME ZONE sets its key. The value is the text as written. */
public final class SetStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("SET", SqlKind.OTHER);

    private final String key;
    private final String value;
    private final boolean verbose;

    public SetStatement(SqlParserPos pos, String key, String value, boolean verbose) {
        super(pos, OPERATOR);
        this.key = key;
        this.value = value;
        this.verbose = verbose;
    }

    /** The setting; null to list all. */
    public String key() {
        return key;
    }

    /** The value; null to show it. */
    public String value() {
        return value;
    }

    /** -v: list with descriptions. */
    public boolean verbose() {
        return verbose;
    }

    @Override
    protected String detail() {
        return (verbose ? "-v" : "") + (key == null ? "" : key) + (value == null ? "" : "=" + value);
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitSetStatement(this);
    }
}
