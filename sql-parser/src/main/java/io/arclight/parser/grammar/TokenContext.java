package io.arclight.parser.grammar;

import io.arclight.parser.tree.IntervalLiteral;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The surroundings of a word: its neighbours, and the parentheses and CASEs that are open before it. */
final class TokenContext implements SparkGrammarConstants {
    private static final Map<String, Integer> KEYWORDS = keywords();

    private final List<SparkToken> tokens;
    /** What stands before each open parenthesis. */
    private final Deque<Integer> openers = new ArrayDeque<>();

    private final Deque<Integer> openPositions = new ArrayDeque<>();
    /** CASEs without END, per open parenthesis. */
    private final Deque<Integer> cases = new ArrayDeque<>();

    TokenContext(List<SparkToken> tokens) {
        this.tokens = tokens;
        cases.push(0);
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

    /** The keyword that a word could be, or -1. */
    static int keyword(SparkToken token) {
        if (token.kind != IDENTIFIER) {
            return -1;
        }
        Integer kind = KEYWORDS.get(token.image.toUpperCase(Locale.ROOT));
        return kind == null ? -1 : kind;
    }

    /** Goes past a keyword. */
    void track(int keyword) {
        if (keyword == CASE) {
            cases.push(cases.pop() + 1);
        } else if (keyword == END) {
            cases.push(cases.pop() - 1);
        }
    }

    /** Goes past a token that may be a parenthesis. */
    void parentheses(int i) {
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

    /** Whether a CASE is open in the innermost parenthesis. */
    boolean inCase() {
        return cases.peek() > 0;
    }

    /** Kind of the token at {@code i}; the end of the input beyond both ends. */
    int kind(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).kind : EOF;
    }

    /** Keyword that the word at {@code i} could be, or its kind if it is no word. */
    int word(int i) {
        if (i < 0 || i >= tokens.size()) {
            return EOF;
        }
        int keyword = keyword(tokens.get(i));
        return keyword >= 0 ? keyword : tokens.get(i).kind;
    }

    /** Whether the token at {@code i} is of one of these kinds, or is a word that could be. */
    boolean is(int i, int... kinds) {
        int word = word(i);
        for (int kind : kinds) {
            if (word == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression may end before position {@code i}. */
    boolean operandBefore(int i) {
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
    boolean operandAt(int i) {
        return switch (kind(i)) {
            case IDENTIFIER, BACK_QUOTED_IDENTIFIER, STRING_LITERAL, NUMBER_LITERAL, LPAREN, HOOK, COLON -> true;
            case MINUS, PLUS, TILDE, NOT, STAR -> true;
            default -> false;
        };
    }

    /** Whether the token at {@code i} is a unit of time. */
    boolean isUnit(int i) {
        return kind(i) == IDENTIFIER && IntervalLiteral.isUnit(tokens.get(i).image);
    }

    /** Whether the token before {@code i} is of one of these kinds. */
    boolean follows(int i, int... kinds) {
        for (int kind : kinds) {
            if (kind(i - 1) == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether the innermost open parenthesis stands behind a token of this kind. */
    boolean openedBy(int kind) {
        return !openers.isEmpty() && openers.peek() == kind;
    }

    /** Whether the token at {@code i} ends a name. */
    boolean isName(int i) {
        return kind(i) == IDENTIFIER || kind(i) == BACK_QUOTED_IDENTIFIER || kind(i) == RPAREN;
    }

    /** Whether the token at {@code i} stands alone between parentheses or commas. */
    boolean isListItem(int i) {
        return (kind(i - 1) == LPAREN || kind(i - 1) == COMMA) && (kind(i + 1) == RPAREN || kind(i + 1) == COMMA);
    }

    /** Whether a parenthesis is open. */
    boolean isOpen() {
        return !openers.isEmpty();
    }

    /** Whether the keyword at {@code i} begins the words of a join. */
    boolean isJoinType(int keyword, int i) {
        return switch (keyword) {
            case LEFT -> is(i + 1, JOIN, OUTER, SEMI, ANTI);
            case RIGHT, FULL -> is(i + 1, JOIN, OUTER);
            default -> is(i + 1, JOIN);
        };
    }

    /** Whether a window frame goes on at {@code i}. */
    boolean isFrame(int i) {
        return is(i, BETWEEN, UNBOUNDED, CURRENT, NUMBER_LITERAL, INTERVAL, MINUS, STRING_LITERAL)
                || (kind(i) == IDENTIFIER && kind(i + 1) == STRING_LITERAL);
    }
}
