package io.arclight.planner.syntax.query;

import io.arclight.parser.tree.SparkOperators;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.calcite.sql.SqlOperator;

/** The functions that operators are calls of, where one operator is one call. */
final class OperatorFunctions {
    private static final Map<SqlOperator, String> NAMES = names();

    private OperatorFunctions() {}

    /** The function's name, or null for an operator that is more than a call. */
    static String name(SqlOperator operator) {
        return NAMES.get(operator);
    }

    private static Map<SqlOperator, String> names() {
        Map<SqlOperator, String> names = new IdentityHashMap<>();
        names.put(SparkOperators.OR, "or");
        names.put(SparkOperators.AND, "and");
        names.put(SparkOperators.NOT, "not");
        names.put(SparkOperators.EQUALS, "=");
        names.put(SparkOperators.NOT_EQUALS, "<>");
        names.put(SparkOperators.LESS_THAN, "<");
        names.put(SparkOperators.LESS_THAN_OR_EQUAL, "<=");
        names.put(SparkOperators.GREATER_THAN, ">");
        names.put(SparkOperators.GREATER_THAN_OR_EQUAL, ">=");
        names.put(SparkOperators.NULL_SAFE_EQUALS, "<=>");
        names.put(SparkOperators.IS_NOT_DISTINCT_FROM, "<=>");
        names.put(SparkOperators.IS_NULL, "isnull");
        names.put(SparkOperators.IS_NOT_NULL, "isnotnull");
        names.put(SparkOperators.BETWEEN, "between");
        names.put(SparkOperators.LIKE, "like");
        names.put(SparkOperators.ILIKE, "ilike");
        names.put(SparkOperators.RLIKE, "rlike");
        names.put(SparkOperators.PLUS, "+");
        names.put(SparkOperators.MINUS, "-");
        names.put(SparkOperators.MULTIPLY, "*");
        names.put(SparkOperators.DIVIDE, "/");
        names.put(SparkOperators.PERCENT_REMAINDER, "%");
        names.put(SparkOperators.DIV, "div");
        names.put(SparkOperators.CONCAT, "||");
        names.put(SparkOperators.UNARY_MINUS, "$negate");
        names.put(SparkOperators.UNARY_PLUS, "positive");
        names.put(SparkOperators.BIT_AND, "&");
        names.put(SparkOperators.BIT_OR, "|");
        names.put(SparkOperators.BIT_XOR, "^");
        names.put(SparkOperators.BIT_NOT, "~");
        names.put(SparkOperators.SHIFT_LEFT, "<<");
        names.put(SparkOperators.SHIFT_RIGHT, ">>");
        names.put(SparkOperators.SHIFT_RIGHT_UNSIGNED, ">>>");
        names.put(SparkOperators.ITEM, "[]");
        return names;
    }
}
