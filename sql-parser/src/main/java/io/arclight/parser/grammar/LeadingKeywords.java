package io.arclight.parser.grammar;

/** Keywords that begin something: an expression, a clause, a part of one. They need the right words before and behind them. */
final class LeadingKeywords implements SparkGrammarConstants {
    private final TokenContext context;

    LeadingKeywords(TokenContext context) {
        this.context = context;
    }

    /** Whether the word at {@code i}, where an operand could stand, is this keyword. */
    boolean begins(int keyword, int i) {
        return switch (keyword) {
            case SELECT, FROM, WHERE, HAVING, BY, TRUE, FALSE, NULL, AS, WITH, ON, THEN, BETWEEN, IN ->
                beginsPlain(keyword, i);
            case NOT, CASE, INTERVAL, EXISTS, CAST, TRY_CAST, EXTRACT, TRIM, SUBSTRING, SUBSTR, POSITION, OVERLAY ->
                beginsExpression(keyword, i);
            case DISTINCT ->
                context.kind(i - 1) == SELECT
                        || context.kind(i - 1) == IS
                        || context.follows(i, UNION, EXCEPT, INTERSECT, MINUS_SET, BY)
                        || (context.kind(i - 1) == NOT && context.kind(i - 2) == IS)
                        || (context.kind(i - 1) == LPAREN
                                && context.kind(i + 1) != RPAREN
                                && context.kind(i + 1) != COMMA)
                        || context.kind(i - 1) == COMMENT_END;
            case ALL ->
                context.follows(i, SELECT, UNION, EXCEPT, INTERSECT, MINUS_SET, LIKE, ILIKE, LIMIT, COMMENT_END)
                        || (context.kind(i - 1) == BY
                                && context.kind(i - 2) == GROUP
                                && !context.is(i + 1, COMMA, LPAREN))
                        || (context.kind(i - 1) == LPAREN
                                && context.kind(i - 2) == IDENTIFIER
                                && context.operandAt(i + 1));
            case ANY, SOME -> context.follows(i, LIKE, ILIKE);
            case VALUES ->
                context.is(
                                i + 1,
                                LPAREN,
                                STRING_LITERAL,
                                NUMBER_LITERAL,
                                NULL,
                                TRUE,
                                FALSE,
                                MINUS,
                                INTERVAL,
                                IDENTIFIER,
                                CAST)
                        && !context.is(i + 1, FROM);
            case TABLE -> context.operandAt(i + 1) || context.kind(i + 1) == LPAREN;
            case RECURSIVE -> context.kind(i - 1) == WITH && context.is(i + 1, IDENTIFIER, BACK_QUOTED_IDENTIFIER);
            case LATERAL ->
                (context.is(i + 1, VIEW, LPAREN) || context.kind(i + 1) == IDENTIFIER)
                        && context.follows(i, COMMA, JOIN, FROM);
            case VIEW -> context.kind(i - 1) == LATERAL;
            case OUTER -> context.follows(i, LEFT, RIGHT, FULL, VIEW);
            case JOIN -> context.follows(i, LEFT, RIGHT, FULL, INNER, CROSS, SEMI, ANTI, OUTER, NATURAL);
            case INNER, CROSS, LEFT, RIGHT, FULL, SEMI, ANTI ->
                context.follows(i, NATURAL, LEFT) && context.isJoinType(keyword, i);
            case GROUPING -> context.is(i + 1, SETS);
            case SETS -> context.kind(i - 1) == GROUPING;
            case ROLLUP, CUBE ->
                context.kind(i - 1) == WITH || (context.kind(i + 1) == LPAREN && context.follows(i, BY, COMMA, LPAREN));
            case LIKE, ILIKE, RLIKE, REGEXP -> context.kind(i - 1) == NOT;
            case UNBOUNDED -> context.is(i + 1, PRECEDING, FOLLOWING);
            case PRECEDING, FOLLOWING -> context.kind(i - 1) == UNBOUNDED;
            case CURRENT -> context.is(i + 1, ROW);
            case ROW -> context.kind(i - 1) == CURRENT;
            case ROWS, RANGE -> context.kind(i - 1) == LPAREN && context.kind(i - 2) == OVER && context.isFrame(i + 1);
            case PARTITION, ORDER, DISTRIBUTE, SORT, CLUSTER -> context.is(i + 1, BY);
            case GROUP -> context.is(i + 1, BY) || context.kind(i - 1) == WITHIN;
            case BOTH, LEADING, TRAILING ->
                context.kind(i - 1) == LPAREN
                        && context.kind(i - 2) == TRIM
                        && context.kind(i + 1) != COMMA
                        && context.kind(i + 1) != RPAREN;
            case UNKNOWN -> context.kind(i - 1) == IS || (context.kind(i - 1) == NOT && context.kind(i - 2) == IS);
            case BUCKET -> context.openedBy(TABLESAMPLE);
            case OUT -> context.openedBy(TABLESAMPLE);
            case SYSTEM -> context.kind(i - 1) == TABLESAMPLE;
            case INCLUDE, EXCLUDE -> context.kind(i - 1) == UNPIVOT;
            case NULLS ->
                context.follows(i, IGNORE, RESPECT, INCLUDE, EXCLUDE)
                        || context.is(i + 1, FIRST, LAST) && context.operandBefore(i);
            case WHEN -> context.kind(i - 1) == CASE;
            case RECURSION, LEVEL -> context.follows(i, MAX, RECURSION);
            case OF -> context.kind(i - 1) == OUT;
            default -> false;
        };
    }

    private boolean beginsPlain(int keyword, int i) {
        return switch (keyword) {
            case TRUE, FALSE, NULL -> context.kind(i + 1) != LPAREN && context.kind(i + 1) != LAMBDA;
            case AS, ON, THEN, BETWEEN -> keyword == BETWEEN && context.follows(i, NOT, ROWS, RANGE);
            case IN -> context.kind(i - 1) == NOT || context.openedBy(POSITION);
            case BY -> context.follows(i, GROUP, ORDER, SORT, DISTRIBUTE, CLUSTER, PARTITION);
            case WITH -> context.kind(i + 1) != LPAREN || context.is(i - 1, EOF);
            default -> true;
        };
    }

    private boolean beginsExpression(int keyword, int i) {
        return switch (keyword) {
            case NOT -> context.kind(i + 1) != COMMA && context.kind(i + 1) != RPAREN && !context.is(i + 1, FROM);
            case CASE -> !context.is(i + 1, COMMA, RPAREN, EQ, FROM, AS, EOF, LT, GT, NE);
            case EXISTS -> context.kind(i + 1) == LPAREN && queryAhead(i + 2);
            case INTERVAL -> isIntervalStart(i + 1);
            default -> context.kind(i + 1) == LPAREN;
        };
    }

    private boolean queryAhead(int i) {
        int at = i;
        while (context.kind(at) == LPAREN) {
            at++;
        }
        return context.is(at, SELECT, WITH, VALUES, TABLE, FROM);
    }

    private boolean isIntervalStart(int i) {
        return switch (context.kind(i)) {
            case STRING_LITERAL, NUMBER_LITERAL -> true;
            case MINUS, PLUS ->
                context.kind(i + 1) == STRING_LITERAL
                        || (context.kind(i + 1) == NUMBER_LITERAL && context.isUnit(i + 2));
            case IDENTIFIER ->
                context.isUnit(i) && context.follows(i - 1, INFIX_CAST, COLON, LT, COMMA, IDENTIFIER, AS);
            default -> false;
        };
    }
}
