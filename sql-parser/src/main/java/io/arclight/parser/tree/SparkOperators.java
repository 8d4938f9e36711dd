package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSpecialOperator;

/**
 * Operators that Calcite lacks or means otherwise. They only name what was written; types and meaning are the planner's.
 */
public final class SparkOperators {
    /** {@code a <=> b}. */
    public static final SqlOperator NULL_SAFE_EQUALS = operator("<=>");
    /** {@code a DIV b}. */
    public static final SqlOperator DIV = operator("DIV");
    /** {@code a & b}. */
    public static final SqlOperator BIT_AND = operator("&");
    /** {@code a | b}. */
    public static final SqlOperator BIT_OR = operator("|");
    /** {@code a ^ b}. */
    public static final SqlOperator BIT_XOR = operator("^");
    /** {@code ~ a}. */
    public static final SqlOperator BIT_NOT = operator("~");
    /** {@code a << b}. */
    public static final SqlOperator SHIFT_LEFT = operator("<<");
    /** {@code a >> b}. */
    public static final SqlOperator SHIFT_RIGHT = operator(">>");
    /** {@code a >>> b}. */
    public static final SqlOperator SHIFT_RIGHT_UNSIGNED = operator(">>>");
    /** {@code a LIKE b [ESCAPE 'c']}: two or three operands. */
    public static final SqlOperator LIKE = operator("LIKE");
    /** {@code a ILIKE b [ESCAPE 'c']}: two or three operands. */
    public static final SqlOperator ILIKE = operator("ILIKE");
    /** {@code a RLIKE b} and {@code a REGEXP b}. */
    public static final SqlOperator RLIKE = operator("RLIKE");
    /** {@code a COLLATE name}. */
    public static final SqlOperator COLLATE = operator("COLLATE");
    /** {@code f(x).*}: all fields of a struct. */
    public static final SqlOperator EXPAND = operator("EXPAND");
    /** {@code e AS (a, b)}: expression, list of names. */
    public static final SqlOperator MULTI_ALIAS = operator("MULTI_ALIAS");
    /** {@code name => value}. */
    public static final SqlOperator NAMED_ARGUMENT = operator("=>");
    /** {@code :name}. */
    public static final SqlOperator NAMED_PARAMETER = operator(":");
    /** {@code TABLE(query)} as an argument. */
    public static final SqlOperator TABLE_ARGUMENT = operator("TABLE");
    /** {@code GROUP BY ALL}. */
    public static final SqlOperator GROUP_BY_ALL = operator("GROUP_BY_ALL");
    /** {@code GROUP BY a, b GROUPING SETS (...)}: list of expressions, list of sets. */
    public static final SqlOperator GROUP_BY_WITH_SETS = operator("GROUP_BY_WITH_SETS");

    private SparkOperators() {}

    private static SqlOperator operator(String name) {
        return operator(name, SqlKind.OTHER);
    }

    static SqlOperator operator(String name, SqlKind kind) {
        return new SqlSpecialOperator(name, kind);
    }
}
