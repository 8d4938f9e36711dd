package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code EXPLAIN [mode] statement}. */
public final class ExplainStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("EXPLAIN", SqlKind.OTHER);

    /** The forms of the answer. */
    public enum Mode {
        /** The physical plan. */
        SIMPLE,
        /** All plans. */
        EXTENDED,
        /** The physical plan with details in a list of its own. */
        FORMATTED,
        /** The plan with statistics. */
        COST,
        /** Generated code, where there is any. */
        CODEGEN,
        /** Run, and tell rows, time and bytes per operator. */
        ANALYZE
    }

    private final Mode mode;
    private final SqlNode statement;

    public ExplainStatement(SqlParserPos pos, Mode mode, SqlNode statement) {
        super(pos, OPERATOR, statement);
        this.mode = mode;
        this.statement = statement;
    }

    /** How much to tell. */
    public Mode mode() {
        return mode;
    }

    /** What is explained. */
    public SqlNode statement() {
        return statement;
    }

    @Override
    protected String detail() {
        return mode.name();
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitExplainStatement(this);
    }
}
