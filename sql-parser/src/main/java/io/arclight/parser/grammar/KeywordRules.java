package io.arclight.parser.grammar;

import io.arclight.parser.tree.IntervalLiteral;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides for each word whether it is a keyword. Spark reserves next to nothing, so the answer hangs on the neighbours: a word
 * that continues an expression (AND, AS, WHERE, END ...) is a keyword only behind an operand, one that begins something (CASE,
 * INTERVAL, LEFT ...) only in front of what it needs. A word behind a dot or alone behind AS is a name. Words of commands
 * (TABLE, VIEW, SHOW ...) count only in a text that begins with a command, until its query begins.
 */
final class KeywordRules implements SparkGrammarConstants {
    private static final Map<String, Integer> KEYWORDS = keywords();

    private final List<SparkToken> tokens;
    /** What stands before each open parenthesis. */
    private final Deque<Integer> openers = new ArrayDeque<>();

    private final Deque<Integer> openPositions = new ArrayDeque<>();
    /** CASEs without END, per open parenthesis. */
    private final Deque<Integer> cases = new ArrayDeque<>();

    private boolean command;

    KeywordRules(List<SparkToken> tokens) {
        this.tokens = tokens;
    }

    private static Map<String, Integer> keywords() {
        Map<String, Integer> map = new HashMap<>(400);
        for (int kind = 1; kind < tokenImage.length; kind++) {
            String label = tokenImage[kind].substring(1, tokenImage[kind].length() - 1);
            if (!OperatorSymbols.isLabel(label)) {
                map.put(label, kind);
            }
        }
        map.put("MINUS", MINUS_SET);
        return map;
    }

    private static int keyword(SparkToken token) {
        if (token.kind != IDENTIFIER) {
            return -1;
        }
        Integer kind = KEYWORDS.get(token.image.toUpperCase(Locale.ROOT));
        return kind == null ? -1 : kind;
    }

    /** Gives each word its kind, each parenthesis its match, and marks where queries start. */
    void apply() {
        cases.push(0);
        command = CommandWords.startsCommand(keyword(tokens.get(0)));
        for (int i = 0; i < tokens.size(); i++) {
            SparkToken token = tokens.get(i);
            int keyword = keyword(token);
            if (keyword >= 0 && isKeyword(keyword, i)) {
                token.kind = keyword;
                track(keyword);
            } else if (token.kind == IDENTIFIER && isTypedLiteralName(i)) {
                token.kind = TYPED_LITERAL_NAME;
            }
            parentheses(i);
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            tokens.get(i).startsQuery = queryStartsAt(i);
        }
    }

    private void track(int keyword) {
        if (keyword == CASE) {
            cases.push(cases.pop() + 1);
        } else if (keyword == END) {
            cases.push(cases.pop() - 1);
        } else if (keyword == SELECT) {
            command = false;
        }
    }

    private void parentheses(int i) {
        int kind = tokens.get(i).kind;
        if (kind == LPAREN) {
            openers.push(kind(i - 1) == NULLS ? kind(i - 3) : kind(i - 1));
            openPositions.push(i);
            cases.push(0);
        } else if (kind == RPAREN && !openPositions.isEmpty()) {
            openers.pop();
            tokens.get(openPositions.pop()).match = i;
            cases.pop();
        }
    }

    private boolean queryStartsAt(int i) {
        SparkToken token = tokens.get(i);
        switch (token.kind) {
            case SELECT, WITH, VALUES:
                return true;
            case TABLE:
                return kind(i + 1) != LPAREN;
            case FROM:
                return i == 0 || kind(i - 1) == LPAREN;
            case LPAREN:
                return token.match > 0 && tokens.get(i + 1).startsQuery && endsQuery(kind(token.match + 1));
            default:
                return false;
        }
    }

    private static boolean endsQuery(int kind) {
        return switch (kind) {
            case EOF, SEMICOLON, RPAREN, UNION, EXCEPT, INTERSECT, MINUS_SET, ORDER, SORT, CLUSTER, DISTRIBUTE -> true;
            case LIMIT, OFFSET, WINDOW -> true;
            default -> false;
        };
    }

    private int kind(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).kind : EOF;
    }

    /** Keyword that the word at {@code i} could be, or its kind if it is no word. */
    private int word(int i) {
        if (i < 0 || i >= tokens.size()) {
            return EOF;
        }
        int keyword = keyword(tokens.get(i));
        return keyword >= 0 ? keyword : tokens.get(i).kind;
    }

    private boolean is(int i, int... kinds) {
        int word = word(i);
        for (int kind : kinds) {
            if (word == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression may end before position {@code i}. */
    private boolean operandBefore(int i) {
        return switch (kind(i - 1)) {
            case IDENTIFIER, BACK_QUOTED_IDENTIFIER, STRING_LITERAL, NUMBER_LITERAL, RPAREN, RBRACKET, HOOK -> true;
            case END, NULL, TRUE, FALSE, UNKNOWN, ASC, DESC, LAST, FIRST, ROLLUP, CUBE, NULLS -> true;
            case STAR -> kind(i - 2) == DOT || !operandBefore(i - 1);
            case ALL -> kind(i - 2) == LIMIT || kind(i - 2) == BY;
            case TYPED_LITERAL_NAME, PERCENT_REMAINDER -> false;
            case ROW, PRECEDING, FOLLOWING -> true;
            default -> false;
        };
    }

    /** Whether an expression may begin at {@code i}. */
    private boolean operandAt(int i) {
        return switch (kind(i)) {
            case IDENTIFIER, BACK_QUOTED_IDENTIFIER, STRING_LITERAL, NUMBER_LITERAL, LPAREN, HOOK, COLON -> true;
            case MINUS, PLUS, TILDE, NOT, STAR -> true;
            default -> false;
        };
    }

    private boolean isTypedLiteralName(int i) {
        if (kind(i + 1) != STRING_LITERAL || operandBefore(i) || kind(i - 1) == DOT || command) {
            return false;
        }
        return switch (tokens.get(i).image.toUpperCase(Locale.ROOT)) {
            case "DATE", "TIME", "TIMESTAMP", "TIMESTAMP_NTZ", "TIMESTAMP_LTZ", "X" -> true;
            default -> false;
        };
    }

    private boolean isKeyword(int keyword, int i) {
        if (kind(i - 1) == DOT || (kind(i + 1) == DOT && keyword != AS && keyword != SELECT && keyword != DISTINCT)) {
            return keyword == FROM && kind(i - 1) != DOT;
        }
        if (command && CommandWords.isCommandWord(keyword)) {
            return kind(i - 1) != AS || keyword == TABLE;
        }
        if (CommandWords.onlyInCommands(keyword)) {
            return false;
        }
        if (kind(i - 1) == AS && keyword != SELECT && keyword != VALUES && keyword != WITH && keyword != TABLE) {
            return keyword == INTERVAL && kind(i + 1) == IDENTIFIER && word(i + 1) != FROM && word(i + 1) != AS;
        }
        return operandBefore(i) ? continues(keyword, i) : begins(keyword, i);
    }

    /** Keywords in front of an operand or a clause. */
    private boolean begins(int keyword, int i) {
        return switch (keyword) {
            case SELECT, FROM, WHERE, HAVING, BY, TRUE, FALSE, NULL, AS, WITH, ON, THEN, BETWEEN, IN ->
                beginsPlain(keyword, i);
            case NOT, CASE, INTERVAL, EXISTS, CAST, TRY_CAST, EXTRACT, TRIM, SUBSTRING, SUBSTR, POSITION, OVERLAY ->
                beginsExpression(keyword, i);
            case DISTINCT ->
                kind(i - 1) == SELECT
                        || kind(i - 1) == IS
                        || follows(i, UNION, EXCEPT, INTERSECT, MINUS_SET, BY)
                        || (kind(i - 1) == NOT && kind(i - 2) == IS)
                        || (kind(i - 1) == LPAREN && kind(i + 1) != RPAREN && kind(i + 1) != COMMA)
                        || kind(i - 1) == COMMENT_END;
            case ALL ->
                follows(i, SELECT, UNION, EXCEPT, INTERSECT, MINUS_SET, LIKE, ILIKE, LIMIT, COMMENT_END)
                        || (kind(i - 1) == BY && kind(i - 2) == GROUP && !is(i + 1, COMMA, LPAREN))
                        || (kind(i - 1) == LPAREN && kind(i - 2) == IDENTIFIER && operandAt(i + 1));
            case ANY, SOME -> follows(i, LIKE, ILIKE);
            case VALUES ->
                is(i + 1, LPAREN, STRING_LITERAL, NUMBER_LITERAL, NULL, TRUE, FALSE, MINUS, INTERVAL, IDENTIFIER, CAST)
                        && !is(i + 1, FROM);
            case TABLE -> operandAt(i + 1) || kind(i + 1) == LPAREN;
            case RECURSIVE -> kind(i - 1) == WITH && is(i + 1, IDENTIFIER, BACK_QUOTED_IDENTIFIER);
            case LATERAL -> (is(i + 1, VIEW, LPAREN) || kind(i + 1) == IDENTIFIER) && follows(i, COMMA, JOIN, FROM);
            case VIEW -> kind(i - 1) == LATERAL;
            case OUTER -> follows(i, LEFT, RIGHT, FULL, VIEW);
            case JOIN -> follows(i, LEFT, RIGHT, FULL, INNER, CROSS, SEMI, ANTI, OUTER, NATURAL);
            case INNER, CROSS, LEFT, RIGHT, FULL, SEMI, ANTI -> follows(i, NATURAL, LEFT) && isJoinType(keyword, i);
            case GROUPING -> is(i + 1, SETS);
            case SETS -> kind(i - 1) == GROUPING;
            case ROLLUP, CUBE -> kind(i - 1) == WITH || (kind(i + 1) == LPAREN && follows(i, BY, COMMA, LPAREN));
            case LIKE, ILIKE, RLIKE, REGEXP -> kind(i - 1) == NOT;
            case UNBOUNDED -> is(i + 1, PRECEDING, FOLLOWING);
            case PRECEDING, FOLLOWING -> kind(i - 1) == UNBOUNDED;
            case CURRENT -> is(i + 1, ROW);
            case ROW -> kind(i - 1) == CURRENT;
            case ROWS, RANGE -> kind(i - 1) == LPAREN && kind(i - 2) == OVER && isFrame(i + 1);
            case PARTITION, ORDER, DISTRIBUTE, SORT, CLUSTER -> is(i + 1, BY);
            case GROUP -> is(i + 1, BY) || kind(i - 1) == WITHIN;
            case BOTH, LEADING, TRAILING ->
                kind(i - 1) == LPAREN && kind(i - 2) == TRIM && kind(i + 1) != COMMA && kind(i + 1) != RPAREN;
            case UNKNOWN -> kind(i - 1) == IS || (kind(i - 1) == NOT && kind(i - 2) == IS);
            case BUCKET -> openedBy(TABLESAMPLE);
            case OUT -> openedBy(TABLESAMPLE);
            case SYSTEM -> kind(i - 1) == TABLESAMPLE;
            case INCLUDE, EXCLUDE -> kind(i - 1) == UNPIVOT;
            case NULLS -> follows(i, IGNORE, RESPECT, INCLUDE, EXCLUDE) || is(i + 1, FIRST, LAST) && operandBefore(i);
            case WHEN -> kind(i - 1) == CASE;
            case RECURSION, LEVEL -> follows(i, MAX, RECURSION);
            case OF -> kind(i - 1) == OUT;
            default -> false;
        };
    }

    private boolean beginsPlain(int keyword, int i) {
        return switch (keyword) {
            case TRUE, FALSE, NULL -> kind(i + 1) != LPAREN && kind(i + 1) != LAMBDA;
            case AS, ON, THEN, BETWEEN -> keyword == BETWEEN && follows(i, NOT, ROWS, RANGE);
            case IN -> kind(i - 1) == NOT || openedBy(POSITION);
            case BY -> follows(i, GROUP, ORDER, SORT, DISTRIBUTE, CLUSTER, PARTITION);
            case WITH -> kind(i + 1) != LPAREN || is(i - 1, EOF);
            default -> true;
        };
    }

    private boolean beginsExpression(int keyword, int i) {
        return switch (keyword) {
            case NOT -> kind(i + 1) != COMMA && kind(i + 1) != RPAREN && !is(i + 1, FROM);
            case CASE -> !is(i + 1, COMMA, RPAREN, EQ, FROM, AS, EOF, LT, GT, NE);
            case EXISTS -> kind(i + 1) == LPAREN && queryAhead(i + 2);
            case INTERVAL -> isIntervalStart(i + 1);
            default -> kind(i + 1) == LPAREN;
        };
    }

    private boolean queryAhead(int i) {
        int at = i;
        while (kind(at) == LPAREN) {
            at++;
        }
        return is(at, SELECT, WITH, VALUES, TABLE, FROM);
    }

    private boolean isIntervalStart(int i) {
        return switch (kind(i)) {
            case STRING_LITERAL, NUMBER_LITERAL -> true;
            case MINUS, PLUS -> kind(i + 1) == STRING_LITERAL || (kind(i + 1) == NUMBER_LITERAL && isUnit(i + 2));
            case IDENTIFIER -> isUnit(i) && follows(i - 1, INFIX_CAST, COLON, LT, COMMA, IDENTIFIER, AS);
            default -> false;
        };
    }

    private boolean isUnit(int i) {
        return kind(i) == IDENTIFIER && IntervalLiteral.isUnit(tokens.get(i).image);
    }

    private boolean follows(int i, int... kinds) {
        for (int kind : kinds) {
            if (kind(i - 1) == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean openedBy(int kind) {
        return !openers.isEmpty() && openers.peek() == kind;
    }

    private boolean isJoinType(int keyword, int i) {
        return switch (keyword) {
            case LEFT -> is(i + 1, JOIN, OUTER, SEMI, ANTI);
            case RIGHT, FULL -> is(i + 1, JOIN, OUTER);
            default -> is(i + 1, JOIN);
        };
    }

    private boolean isFrame(int i) {
        return is(i, BETWEEN, UNBOUNDED, CURRENT, NUMBER_LITERAL, INTERVAL, MINUS, STRING_LITERAL)
                || (kind(i) == IDENTIFIER && kind(i + 1) == STRING_LITERAL);
    }

    /** Keywords behind an operand. */
    private boolean continues(int keyword, int i) {
        return switch (keyword) {
            case AND, OR, AS, FROM, WHERE, HAVING, IS, IN, BETWEEN, SELECT -> true;
            case LIKE, ILIKE, RLIKE, REGEXP -> kind(i + 1) != COMMA && kind(i + 1) != RPAREN;
            case ASC, DESC -> true;
            case NOT -> is(i + 1, IN, LIKE, ILIKE, RLIKE, REGEXP, BETWEEN, NULL);
            case DIV -> operandAt(i + 1);
            case ESCAPE -> kind(i + 1) == STRING_LITERAL;
            case WHEN, THEN, ELSE, END -> cases.peek() > 0;
            case ON -> true;
            case TABLE -> kind(i - 1) == RPAREN && is(i + 1, IDENTIFIER, BACK_QUOTED_IDENTIFIER);
            case VALUES -> kind(i - 1) == RPAREN && is(i + 1, LPAREN, NUMBER_LITERAL, STRING_LITERAL);
            case USING -> kind(i + 1) == LPAREN || command;
            case JOIN -> true;
            case NATURAL -> is(i + 1, JOIN, INNER, LEFT, RIGHT, FULL, CROSS);
            case LEFT, RIGHT, FULL, INNER, CROSS, SEMI, ANTI -> isJoinType(keyword, i);
            case LATERAL -> is(i + 1, VIEW);
            case UNION, EXCEPT, INTERSECT, MINUS_SET ->
                is(i + 1, ALL, DISTINCT, SELECT, LPAREN, VALUES, FROM, TABLE, WITH);
            case GROUP -> is(i + 1, BY);
            case ORDER, SORT, DISTRIBUTE, CLUSTER, PARTITION -> is(i + 1, BY);
            case LIMIT, OFFSET ->
                (operandAt(i + 1) || is(i + 1, ALL)) && !is(i + 1, FROM, AS, WHERE, ORDER, LIMIT, OFFSET);
            case WITH -> is(i + 1, ROLLUP, CUBE);
            case INTERVAL -> isUnit(i + 1);
            case WITHIN -> is(i + 1, GROUP);
            case MAX -> is(i + 1, RECURSION);
            case FILTER -> kind(i + 1) == LPAREN && kind(i - 1) == RPAREN;
            case OVER ->
                kind(i - 1) == RPAREN || kind(i - 1) == NULLS
                        ? (is(i + 1, LPAREN, IDENTIFIER, BACK_QUOTED_IDENTIFIER))
                        : false;
            case IGNORE, RESPECT -> is(i + 1, NULLS);
            case NULLS -> is(i + 1, FIRST, LAST);
            case FIRST, LAST -> kind(i - 1) == NULLS;
            case QUALIFY -> operandAt(i + 1) || is(i + 1, NOT, CASE);
            case WINDOW -> kind(i + 1) == IDENTIFIER && is(i + 2, AS);
            case TABLESAMPLE -> is(i + 1, LPAREN, SYSTEM);
            case REPEATABLE -> kind(i + 1) == LPAREN && kind(i - 1) == RPAREN;
            case PERCENT -> openedBy(TABLESAMPLE);
            case ROWS, RANGE -> openedBy(TABLESAMPLE) || isFrame(i + 1);
            case OUT -> openedBy(TABLESAMPLE);
            case PRECEDING, FOLLOWING -> is(i + 1, AND, RPAREN);
            case PIVOT -> kind(i + 1) == LPAREN;
            case UNPIVOT -> is(i + 1, LPAREN, INCLUDE, EXCLUDE);
            case FOR ->
                openedBy(PIVOT) || openedBy(UNPIVOT) || openedBy(SUBSTRING) || openedBy(SUBSTR) || openedBy(OVERLAY);
            case PLACING -> openedBy(OVERLAY);
            case GROUPING -> is(i + 1, SETS);
            case COLLATE -> kind(i + 1) == IDENTIFIER && !is(i + 1, FROM);
            case TO -> isUnit(i + 1);
            case COMMENT -> kind(i + 1) == STRING_LITERAL;
            default -> false;
        };
    }
}
