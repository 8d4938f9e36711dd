package io.arclight.parser.statement;

import io.arclight.parser.tree.SparkOperators;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code EXECUTE IMMEDIATE text [INTO variables] [USING arguments]}. */
public final class ExecuteImmediateStatement extends StatementNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("EXECUTE_IMMEDIATE", SqlKind.OTHER);

    private final SqlNode text;
    private final List<SqlNode> into;
    private final List<SqlNode> arguments;

    public ExecuteImmediateStatement(SqlParserPos pos, SqlNode text, List<SqlNode> into, List<SqlNode> arguments) {
        super(pos, OPERATOR, text, new SqlNodeList(into, pos), new SqlNodeList(arguments, pos));
        this.text = text;
        this.into = List.copyOf(into);
        this.arguments = List.copyOf(arguments);
    }

    /** The statement's text, an expression. */
    public SqlNode text() {
        return text;
    }

    /** The variables that get the row of the result. */
    public List<SqlIdentifier> into() {
        return into.stream().map(SqlIdentifier.class::cast).toList();
    }

    /** The values of parameters, with AS for named ones. */
    public List<SqlNode> arguments() {
        return arguments;
    }

    @Override
    public <R> R dispatch(StatementNodeVisitor<R> visitor) {
        return visitor.visitExecuteImmediateStatement(this);
    }
}
