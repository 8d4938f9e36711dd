package io.arclight.parser.grammar;

/** Keywords that go on behind an operand; in their place an alias could stand as well. */
final class FollowingKeywords implements SparkGrammarConstants {
    private final TokenContext context;

    FollowingKeywords(TokenContext context) {
        this.context = context;
    }

    /** Whether the word at {@code i}, right behind an operand, is this keyword. */
    boolean continues(int keyword, int i) {
        return switch (keyword) {
            case AND, OR, AS, FROM, WHERE, HAVING, IS, IN, BETWEEN, SELECT -> true;
            case LIKE, ILIKE, RLIKE, REGEXP -> context.kind(i + 1) != COMMA && context.kind(i + 1) != RPAREN;
            case ASC, DESC -> !context.is(i + 1, FROM);
            case NOT -> context.is(i + 1, IN, LIKE, ILIKE, RLIKE, REGEXP, BETWEEN, NULL);
            case DIV -> context.operandAt(i + 1);
            case ESCAPE -> context.kind(i + 1) == STRING_LITERAL;
            case WHEN, THEN, ELSE, END -> context.inCase();
            case ON -> true;
            case TABLE -> context.kind(i - 1) == RPAREN && context.is(i + 1, IDENTIFIER, BACK_QUOTED_IDENTIFIER);
            case VALUES -> context.kind(i - 1) == RPAREN && context.is(i + 1, LPAREN, NUMBER_LITERAL, STRING_LITERAL);
            case USING -> context.kind(i + 1) == LPAREN;
            case JOIN -> true;
            case NATURAL -> context.is(i + 1, JOIN, INNER, LEFT, RIGHT, FULL, CROSS);
            case LEFT, RIGHT, FULL, INNER, CROSS, SEMI, ANTI -> context.isJoinType(keyword, i);
            case LATERAL -> context.is(i + 1, VIEW);
            case UNION, EXCEPT, INTERSECT, MINUS_SET ->
                context.is(i + 1, ALL, DISTINCT, SELECT, LPAREN, VALUES, FROM, TABLE, WITH);
            case GROUP -> context.is(i + 1, BY);
            case ORDER, SORT, DISTRIBUTE, CLUSTER, PARTITION -> context.is(i + 1, BY);
            case LIMIT, OFFSET ->
                (context.operandAt(i + 1) || context.is(i + 1, ALL))
                        && !context.is(i + 1, FROM, AS, WHERE, ORDER, LIMIT, OFFSET);
            case WITH -> context.is(i + 1, ROLLUP, CUBE);
            case INTERVAL -> context.isUnit(i + 1);
            case WITHIN -> context.is(i + 1, GROUP);
            case MAX -> context.is(i + 1, RECURSION);
            case FILTER -> context.kind(i + 1) == LPAREN && context.kind(i - 1) == RPAREN;
            case OVER ->
                context.kind(i - 1) == RPAREN || context.kind(i - 1) == NULLS
                        ? (context.is(i + 1, LPAREN, IDENTIFIER, BACK_QUOTED_IDENTIFIER))
                        : false;
            case IGNORE, RESPECT -> context.is(i + 1, NULLS);
            case NULLS -> context.is(i + 1, FIRST, LAST);
            case FIRST, LAST -> context.kind(i - 1) == NULLS;
            case QUALIFY -> context.operandAt(i + 1) || context.is(i + 1, NOT, CASE);
            case WINDOW -> context.is(i + 1, IDENTIFIER, BACK_QUOTED_IDENTIFIER) && context.is(i + 2, AS);
            case TABLESAMPLE -> context.is(i + 1, LPAREN, SYSTEM);
            case REPEATABLE -> context.kind(i + 1) == LPAREN && context.kind(i - 1) == RPAREN;
            case PERCENT -> context.openedBy(TABLESAMPLE);
            case ROWS, RANGE -> context.openedBy(TABLESAMPLE) || context.isFrame(i + 1);
            case OUT -> context.openedBy(TABLESAMPLE);
            case PRECEDING, FOLLOWING -> context.is(i + 1, AND, RPAREN);
            case PIVOT -> context.kind(i + 1) == LPAREN;
            case UNPIVOT -> context.is(i + 1, LPAREN, INCLUDE, EXCLUDE);
            case FOR ->
                context.openedBy(PIVOT)
                        || context.openedBy(UNPIVOT)
                        || context.openedBy(SUBSTRING)
                        || context.openedBy(SUBSTR)
                        || context.openedBy(OVERLAY);
            case PLACING -> context.openedBy(OVERLAY);
            case GROUPING -> context.is(i + 1, SETS);
            case COLLATE -> context.kind(i + 1) == IDENTIFIER && !context.is(i + 1, FROM);
            case TO -> context.isUnit(i + 1);
            case COMMENT -> context.kind(i + 1) == STRING_LITERAL;
            default -> false;
        };
    }
}
