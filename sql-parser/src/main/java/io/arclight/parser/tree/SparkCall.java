package io.arclight.parser.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A node of Spark's own: an operator, and operands of which some may be absent (null). */
public abstract class SparkCall extends SqlCall {
    private final SqlOperator operator;
    private final List<SqlNode> operands;

    protected SparkCall(SqlParserPos pos, SqlOperator operator, SqlNode... operands) {
        super(pos);
        this.operator = operator;
        this.operands = Collections.unmodifiableList(Arrays.asList(operands));
    }

    @Override
    public final SqlOperator getOperator() {
        return operator;
    }

    @Override
    public final List<SqlNode> getOperandList() {
        return operands;
    }

    /** What the node says beside its operands, for {@link #toString()}; empty by default. */
    protected String detail() {
        return "";
    }

    /** Name of the operator and what the node says beside its operands, for messages and tests. */
    public final String describe() {
        return operator.getName() + (detail().isEmpty() ? "" : "[" + detail() + "]");
    }

    /** Writes the tree, not SQL: operator, detail, operands. */
    @Override
    public final void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
        unparseTree(writer, describe(), operands);
    }

    static void unparseTree(SqlWriter writer, String name, List<SqlNode> operands) {
        writer.print(name);
        SqlWriter.Frame frame = writer.startList("(", ")");
        for (SqlNode operand : operands) {
            writer.sep(",");
            if (operand == null) {
                writer.print("-");
            } else {
                operand.unparse(writer, 0, 0);
            }
        }
        writer.endList(frame);
    }
}
