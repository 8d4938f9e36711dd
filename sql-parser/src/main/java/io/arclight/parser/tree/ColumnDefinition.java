package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A column or struct field: {@code name type [NOT NULL] [DEFAULT value] [COMMENT 'text']}. */
public final class ColumnDefinition extends SparkCall {
    private static final SqlOperator OPERATOR = SparkOperators.operator("COLUMN", SqlKind.OTHER);

    private final SqlIdentifier name;
    private final DataTypeNode type;
    private final boolean nullable;
    private final StringLiteral comment;
    private final DefaultValue defaultValue;
    private RefusedClause clause;
    private String repeated;

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
            DefaultValue defaultValue) {
        super(pos, OPERATOR, name, type, comment, defaultValue);
        this.name = name;
        this.type = type;
        this.nullable = nullable;
        this.comment = comment;
        this.defaultValue = defaultValue;
    }

    /** This definition with a clause that tables of files do not have. */
    public ColumnDefinition withClause(RefusedClause refused) {
        ColumnDefinition other = new ColumnDefinition(getParserPosition(), name, type, nullable, comment, defaultValue);
        other.clause = refused;
        return other;
    }

    /** This definition, said to have a clause more than once. */
    public ColumnDefinition withRepeated(String word) {
        ColumnDefinition other = withClause(clause);
        other.repeated = word;
        return other;
    }

    /** The first words of a clause that it has more than once, or null. */
    public String repeated() {
        return repeated;
    }

    /** The clause that tables of files do not have, or null. */
    public RefusedClause clause() {
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
    public DefaultValue defaultValue() {
        return defaultValue;
    }

    @Override
    protected String detail() {
        return nullable ? "" : "NOT NULL";
    }
}
