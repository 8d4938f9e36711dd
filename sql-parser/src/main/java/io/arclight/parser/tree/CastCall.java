package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A conversion to a type. */
public final class CastCall extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("CAST", SqlKind.OTHER);

    /** The ways to write it. */
    public enum Form {
        /** {@code CAST(x AS t)}. */
        CAST,
        /** {@code TRY_CAST(x AS t)}: NULL instead of an error. */
        TRY_CAST,
        /** {@code x :: t}. */
        INFIX
    }

    private final Form form;
    private final SqlNode operand;
    private final DataTypeNode type;

    public CastCall(SqlParserPos pos, Form form, SqlNode operand, DataTypeNode type) {
        super(pos, OPERATOR, operand, type);
        this.form = form;
        this.operand = operand;
        this.type = type;
    }

    /** How it was written. */
    public Form form() {
        return form;
    }

    /** What is converted. */
    public SqlNode operand() {
        return operand;
    }

    /** The type to convert to. */
    public DataTypeNode type() {
        return type;
    }

    @Override
    protected String detail() {
        return form == Form.CAST ? "" : form.name();
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitCastCall(this);
    }
}
