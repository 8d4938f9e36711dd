package io.arclight.parser.tree;

import java.util.Locale;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** {@code DATE '2020-01-01'}, {@code TIMESTAMP '...'}, {@code X'1F'}: a type's name and a text that is not checked yet. */
public final class TypedLiteral extends ExpressionNode {
    private static final SqlOperator OPERATOR = SparkOperators.operator("LITERAL", SqlKind.OTHER);

    private final String typeName;
    private final StringLiteral literal;

    public TypedLiteral(SqlParserPos pos, String typeName, StringLiteral literal) {
        super(pos, OPERATOR, literal);
        this.typeName = typeName.toUpperCase(Locale.ROOT);
        this.literal = literal;
    }

    /** DATE, TIME, TIMESTAMP, TIMESTAMP_NTZ, TIMESTAMP_LTZ or X, in upper case. */
    public String typeName() {
        return typeName;
    }

    /** The text between the quotes, decoded. */
    public String text() {
        return literal.text();
    }

    @Override
    protected String detail() {
        return typeName;
    }

    @Override
    public <R> R dispatch(ExpressionNodeVisitor<R> visitor) {
        return visitor.visitTypedLiteral(this);
    }
}
