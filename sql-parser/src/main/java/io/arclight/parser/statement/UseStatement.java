package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code USE database}. */
public final class UseStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("USE", SqlKind.OTHER);

    private final SqlIdentifier name;

    public UseStatement(SqlParserPos pos, SqlIdentifier name) {
        super(pos, OPERATOR, name);
        this.name = name;
    }

    /** The database. */
    public SqlIdentifier name() {
        return name;
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitUseStatement(this);
    }
}
