package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSetOperator;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.SqlWriter;

/** The operators of the trees. They only name what was written; types and meaning are the planner's. */
public final class SparkOperators {
    // Logic and comparison

    /** {@code a OR b}. */
    public static final SqlOperator OR = operator("OR", SqlKind.OR);

    /** {@code a AND b}. */
    public static final SqlOperator AND = operator("AND", SqlKind.AND);

    /** {@code NOT a}. */
    public static final SqlOperator NOT = operator("NOT", SqlKind.NOT);

    /** {@code a = b}. */
    public static final SqlOperator EQUALS = operator("=", SqlKind.EQUALS);

    /** {@code a <> b}. */
    public static final SqlOperator NOT_EQUALS = operator("<>", SqlKind.NOT_EQUALS);

    /** {@code a < b}. */
    public static final SqlOperator LESS_THAN = operator("<", SqlKind.LESS_THAN);

    /** {@code a <= b}. */
    public static final SqlOperator LESS_THAN_OR_EQUAL = operator("<=", SqlKind.LESS_THAN_OR_EQUAL);

    /** {@code a > b}. */
    public static final SqlOperator GREATER_THAN = operator(">", SqlKind.GREATER_THAN);

    /** {@code a >= b}. */
    public static final SqlOperator GREATER_THAN_OR_EQUAL = operator(">=", SqlKind.GREATER_THAN_OR_EQUAL);

    /** {@code a <=> b}. */
    public static final SqlOperator NULL_SAFE_EQUALS = operator("<=>", SqlKind.IS_NOT_DISTINCT_FROM);

    /** {@code a IS DISTINCT FROM b}. */
    public static final SqlOperator IS_DISTINCT_FROM = operator("IS DISTINCT FROM", SqlKind.IS_DISTINCT_FROM);

    /** {@code a IS NOT DISTINCT FROM b}. */
    public static final SqlOperator IS_NOT_DISTINCT_FROM =
            operator("IS NOT DISTINCT FROM", SqlKind.IS_NOT_DISTINCT_FROM);

    /** {@code a IS NULL}. */
    public static final SqlOperator IS_NULL = operator("IS NULL", SqlKind.IS_NULL);

    /** {@code a IS NOT NULL}. */
    public static final SqlOperator IS_NOT_NULL = operator("IS NOT NULL", SqlKind.IS_NOT_NULL);

    /** {@code a IS TRUE}. */
    public static final SqlOperator IS_TRUE = operator("IS TRUE", SqlKind.IS_TRUE);

    /** {@code a IS NOT TRUE}. */
    public static final SqlOperator IS_NOT_TRUE = operator("IS NOT TRUE", SqlKind.IS_NOT_TRUE);

    /** {@code a IS FALSE}. */
    public static final SqlOperator IS_FALSE = operator("IS FALSE", SqlKind.IS_FALSE);

    /** {@code a IS NOT FALSE}. */
    public static final SqlOperator IS_NOT_FALSE = operator("IS NOT FALSE", SqlKind.IS_NOT_FALSE);

    /** {@code a IS UNKNOWN}. */
    public static final SqlOperator IS_UNKNOWN = operator("IS UNKNOWN", SqlKind.OTHER);

    /** {@code a IS NOT UNKNOWN}. */
    public static final SqlOperator IS_NOT_UNKNOWN = operator("IS NOT UNKNOWN", SqlKind.OTHER);

    /** {@code a BETWEEN b AND c}. */
    public static final SqlOperator BETWEEN = operator("BETWEEN", SqlKind.BETWEEN);

    /** {@code a NOT BETWEEN b AND c}. */
    public static final SqlOperator NOT_BETWEEN = operator("NOT BETWEEN", SqlKind.BETWEEN);

    /** {@code a IN (b, c)} or {@code a IN (query)}: the second operand is a list or a query. */
    public static final SqlOperator IN = operator("IN", SqlKind.IN);

    /** {@code a NOT IN (b, c)}, see {@link #IN}. */
    public static final SqlOperator NOT_IN = operator("NOT IN", SqlKind.NOT_IN);

    /** {@code EXISTS (query)}. */
    public static final SqlOperator EXISTS = operator("EXISTS", SqlKind.EXISTS);

    /** {@code a LIKE b [ESCAPE 'c']}: two or three operands. */
    public static final SqlOperator LIKE = operator("LIKE", SqlKind.LIKE);

    /** {@code a ILIKE b [ESCAPE 'c']}: two or three operands. */
    public static final SqlOperator ILIKE = operator("ILIKE", SqlKind.OTHER);

    /** {@code a RLIKE b} and {@code a REGEXP b}. */
    public static final SqlOperator RLIKE = operator("RLIKE", SqlKind.RLIKE);

    // Arithmetic and bits

    /** {@code a + b}. */
    public static final SqlOperator PLUS = operator("+", SqlKind.PLUS);

    /** {@code a - b}. */
    public static final SqlOperator MINUS = operator("-", SqlKind.MINUS);

    /** {@code a * b}. */
    public static final SqlOperator MULTIPLY = operator("*", SqlKind.TIMES);

    /** {@code a / b}. */
    public static final SqlOperator DIVIDE = operator("/", SqlKind.DIVIDE);

    /** {@code a % b}. */
    public static final SqlOperator PERCENT_REMAINDER = operator("%", SqlKind.MOD);

    /** {@code a DIV b}. */
    public static final SqlOperator DIV = operator("DIV", SqlKind.OTHER);

    /** {@code a || b}. */
    public static final SqlOperator CONCAT = operator("||", SqlKind.OTHER);

    /** {@code - a}. */
    public static final SqlOperator UNARY_MINUS = operator("-", SqlKind.MINUS_PREFIX);

    /** {@code + a}. */
    public static final SqlOperator UNARY_PLUS = operator("+", SqlKind.PLUS_PREFIX);

    /** {@code a & b}. */
    public static final SqlOperator BIT_AND = operator("&", SqlKind.OTHER);

    /** {@code a | b}. */
    public static final SqlOperator BIT_OR = operator("|", SqlKind.OTHER);

    /** {@code a ^ b}. */
    public static final SqlOperator BIT_XOR = operator("^", SqlKind.OTHER);

    /** {@code ~ a}. */
    public static final SqlOperator BIT_NOT = operator("~", SqlKind.OTHER);

    /** {@code a << b}. */
    public static final SqlOperator SHIFT_LEFT = operator("<<", SqlKind.OTHER);

    /** {@code a >> b}. */
    public static final SqlOperator SHIFT_RIGHT = operator(">>", SqlKind.OTHER);

    /** {@code a >>> b}. */
    public static final SqlOperator SHIFT_RIGHT_UNSIGNED = operator(">>>", SqlKind.OTHER);

    // Names and parts of values

    /** {@code e AS a}; of a relation also {@code r AS t(a, b)}: the names follow as further operands. */
    public static final SqlOperator AS = operator("AS", SqlKind.AS);

    /** {@code e AS (a, b)}: expression, list of names. */
    public static final SqlOperator MULTI_ALIAS = operator("MULTI_ALIAS", SqlKind.OTHER);

    /** {@code (a, b)}. */
    public static final SqlOperator ROW = operator("ROW", SqlKind.ROW);

    /** {@code e.field} of an expression that is no name. */
    public static final SqlOperator DOT = operator("DOT", SqlKind.DOT);

    /** {@code a[i]}. */
    public static final SqlOperator ITEM = operator("ITEM", SqlKind.ITEM);

    /** {@code v:a.b[0]}: what a path leads to in a variant; the path is an identifier, {@code $.a.b[0]}. */
    public static final SqlOperator EXTRACT_PATH = operator("EXTRACT_PATH", SqlKind.OTHER);

    /** {@code f(x).*}: all fields of a struct. */
    public static final SqlOperator EXPAND = operator("EXPAND", SqlKind.OTHER);

    /** {@code a COLLATE name}. */
    public static final SqlOperator COLLATE = operator("COLLATE", SqlKind.OTHER);

    /** {@code name => value}. */
    public static final SqlOperator NAMED_ARGUMENT = operator("=>", SqlKind.ARGUMENT_ASSIGNMENT);

    /** {@code :name}. */
    public static final SqlOperator NAMED_PARAMETER = operator(":", SqlKind.OTHER);

    /** {@code TABLE(query)} as an argument. */
    public static final SqlOperator TABLE_ARGUMENT = operator("TABLE_ARGUMENT", SqlKind.OTHER);

    // Queries

    /** {@code VALUES (1, 2), (3, 4)}: the operands are {@link #ROW}s. */
    public static final SqlOperator VALUES = operator("VALUES", SqlKind.VALUES);

    /** {@code TABLE t} as a query. */
    public static final SqlOperator EXPLICIT_TABLE = operator("TABLE", SqlKind.EXPLICIT_TABLE);

    /** A {@link FunctionCall} as a relation. */
    public static final SqlOperator COLLECTION_TABLE = operator("TABLE_FUNCTION", SqlKind.COLLECTION_TABLE);

    /** {@code LATERAL r}. */
    public static final SqlOperator LATERAL = operator("LATERAL", SqlKind.LATERAL);

    /** {@code GROUPING SETS (...)}. */
    public static final SqlOperator GROUPING_SETS = operator("GROUPING SETS", SqlKind.GROUPING_SETS);

    /** {@code ROLLUP (...)}, {@code ... WITH ROLLUP}. */
    public static final SqlOperator ROLLUP = operator("ROLLUP", SqlKind.ROLLUP);

    /** {@code CUBE (...)}, {@code ... WITH CUBE}. */
    public static final SqlOperator CUBE = operator("CUBE", SqlKind.CUBE);

    /** {@code GROUP BY ALL}. */
    public static final SqlOperator GROUP_BY_ALL = operator("GROUP_BY_ALL", SqlKind.OTHER);

    /** {@code GROUP BY a, b GROUPING SETS (...)}: list of expressions, list of sets. */
    public static final SqlOperator GROUP_BY_WITH_SETS = operator("GROUP_BY_WITH_SETS", SqlKind.OTHER);

    /** {@code e DESC}. */
    public static final SqlOperator DESC = operator("DESC", SqlKind.DESCENDING);

    /** {@code e NULLS FIRST}, around {@link #DESC}. */
    public static final SqlOperator NULLS_FIRST = operator("NULLS FIRST", SqlKind.NULLS_FIRST);

    /** {@code e NULLS LAST}, around {@link #DESC}. */
    public static final SqlOperator NULLS_LAST = operator("NULLS LAST", SqlKind.NULLS_LAST);

    /** {@code q UNION r}. */
    public static final SqlSetOperator UNION = new SqlSetOperator("UNION", SqlKind.UNION, 12, false);

    /** {@code q UNION ALL r}. */
    public static final SqlSetOperator UNION_ALL = new SqlSetOperator("UNION ALL", SqlKind.UNION, 12, true);

    /** {@code q EXCEPT r}. */
    public static final SqlSetOperator EXCEPT = new SqlSetOperator("EXCEPT", SqlKind.EXCEPT, 12, false);

    /** {@code q EXCEPT ALL r}. */
    public static final SqlSetOperator EXCEPT_ALL = new SqlSetOperator("EXCEPT ALL", SqlKind.EXCEPT, 12, true);

    /** {@code q INTERSECT r}. */
    public static final SqlSetOperator INTERSECT = new SqlSetOperator("INTERSECT", SqlKind.INTERSECT, 14, false);

    /** {@code q INTERSECT ALL r}. */
    public static final SqlSetOperator INTERSECT_ALL = new SqlSetOperator("INTERSECT ALL", SqlKind.INTERSECT, 14, true);

    private SparkOperators() {}

    /** An operator that only has a name. */
    public static SqlOperator operator(String name, SqlKind kind) {
        return new NamedOperator(name, kind);
    }

    /** Writes calls as trees: SQL would need what the parser does not know. */
    private static final class NamedOperator extends SqlSpecialOperator {
        NamedOperator(String name, SqlKind kind) {
            super(name, kind);
        }

        @Override
        public void unparse(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
            SparkCall.unparseTree(writer, getName(), call.getOperandList());
        }
    }
}
