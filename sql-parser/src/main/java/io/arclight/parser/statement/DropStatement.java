package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code DROP VIEW|TABLE [IF EXISTS] name}. */
public final class DropStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("DROP", SqlKind.OTHER);

    private final boolean view;
    private final boolean ifExists;
    private final SqlIdentifier name;

    public DropStatement(SqlParserPos pos, boolean view, boolean ifExists, SqlIdentifier name) {
        super(pos, OPERATOR, name);
        this.view = view;
        this.ifExists = ifExists;
        this.name = name;
    }

    /** VIEW instead of TABLE. */
    public boolean view() {
        return view;
    }

    /** Whether a missing object is no error. */
    public boolean ifExists() {
        return ifExists;
    }

    /** What to drop. */
    public SqlIdentifier name() {
        return name;
    }

    @Override
    protected String detail() {
        return (view ? "VIEW" : "TABLE") + (ifExists ? " IF EXISTS" : "");
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitDropStatement(this);
    }
}
