package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A column or struct field: {@code name type [NOT NULL] [DEFAULT value] [COMMENT 'text']}. */
public final class ColumnDefinition extends SparkCall {
    private static final SqlOperator OPERATOR = SparkOperators.operator("COLUMN", SqlKind.OTHER);

    private final SqlIdentifier name;
    private final DataTypeNode type;
    private final boolean nullable;
    private final StringLiteral comment;
    private final SqlNode defaultValue;
    private String clause;

    public ColumnDefinition(
            SqlParserPos pos, SqlIdentifier name, DataTypeNode type, boolean nullable, StringLiteral comment) {
        this(pos, name, type, nullable, comment, null);
    }

    public ColumnDefinition(
            SqlParserPos pos,
            SqlIdentifier name,
            DataTypeNode type,
            boolean nullable,
            StringLiteral comment,
            SqlNode defaultValue) {
        super(pos, OPERATOR, name, type, comment, defaultValue);
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.comment = comment;
        this.defaultValue = defaultValue;
    }

    /** This definition with a clause that is known by its first word alone. */
    public ColumnDefinition withClause(String word) {
        ColumnDefinition other = new ColumnDefinition(getParserPosition(), name, type, nullable, comment, defaultValue);
        other.clause = word;
        return other;
    }

    /** The first word of a clause about generated values or a constraint, or null. */
    public String clause() {
        return clause;
    }

    /** The name as written. */
    public SqlIdentifier name() {
        return name;
    }

    /** The type; null where only names are given (columns of a view). */
    public DataTypeNode type() {
        return type;
    }

    /** False for NOT NULL. */
    public boolean nullable() {
        return nullable;
    }

    /** The comment, or null. */
    public String comment() {
        return comment == null ? null : comment.text();
    }

    /** The expression behind DEFAULT, or null. */
    public SqlNode defaultValue() {
        return defaultValue;
    }

    @Override
    protected String detail() {
        return nullable ? "" : "NOT NULL";
    }
}
