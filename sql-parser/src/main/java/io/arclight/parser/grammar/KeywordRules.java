package io.arclight.parser.grammar;

import java.util.List;
import java.util.Locale;

/**
 * Decides for each word whether it is a keyword. Spark reserves next to nothing, so the answer hangs on the neighbours: a word
 * that continues an expression (AND, AS, WHERE, END ...) is a keyword only behind an operand, one that begins something (CASE,
 * INTERVAL, LEFT ...) only in front of what it needs. A word behind a dot or alone behind AS is a name. Words of commands
 * (TABLE, VIEW, SHOW ...) count only in a text that begins with a command, until its query begins.
 */
final class KeywordRules implements SparkGrammarConstants {
    private final List<SparkToken> tokens;
    private final TokenContext context;
    private final LeadingKeywords leading;
    private final FollowingKeywords following;
    private final PipeKeywords pipes;
    private boolean command;
    private boolean values;
    /** Whether this is CREATE FUNCTION, whose words go on until RETURN. */
    private boolean function;

    KeywordRules(List<SparkToken> tokens) {
        this.tokens = tokens;
        this.context = new TokenContext(tokens);
        this.leading = new LeadingKeywords(context);
        this.pipes = new PipeKeywords(context);
        this.following = new FollowingKeywords(context);
    }

    /** Gives each word its kind, each parenthesis its match, and marks where queries start. */
    void apply() {
        command = CommandWords.startsCommand(TokenContext.keyword(tokens.get(0)));
        values = ValueCommands.starts(tokens);
        function = CommandWords.createsFunction(context);
        for (int i = 0; i < tokens.size(); i++) {
            SparkToken token = tokens.get(i);
            int keyword = TokenContext.keyword(token);
            if (keyword >= 0 && isKeyword(keyword, i)) {
                token.kind = keyword;
                context.track(keyword);
                command |= keyword == INSERT;
                command &= function ? keyword != RETURN : !beginsQuery(keyword, i);
            } else if (token.kind == IDENTIFIER && isTypedLiteralName(i)) {
                token.kind = TYPED_LITERAL_NAME;
            }
            context.parentheses(i);
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            tokens.get(i).startsQuery = queryStartsAt(i);
        }
    }

    private boolean isKeyword(int keyword, int i) {
        if (context.kind(i - 1) == PIPE_OPERATOR) {
            return pipes.begins(keyword);
        }
        if (context.kind(i - 1) == AGGREGATE) {
            return keyword == GROUP && context.is(i + 1, BY) && context.kind(i + 2) != EOF;
        }
        if (context.kind(i - 1) == DOT
                || (context.kind(i + 1) == DOT && keyword != AS && keyword != SELECT && keyword != DISTINCT)) {
            return keyword == FROM && context.kind(i - 1) != DOT;
        }
        if (isNameByPlace(keyword, i)) {
            return false;
        }
        if (values && ValueCommands.isWord(keyword)) {
            return ValueCommands.fits(keyword, i, context);
        }
        if (command && isColumnName(i)) {
            return false;
        }
        if (command && (keyword == VALUES || keyword == WITH && (isPropertyClause(i) || isCommonTable(i)))) {
            return true;
        }
        if (keyword == RETURN) {
            return function && command && i > 2 && !context.is(i - 1, FUNCTION, EXISTS) && !context.isOpen();
        }
        if (command && CommandWords.isCommandWord(keyword)) {
            return (context.kind(i - 1) != AS || keyword == TABLE) && CommandWords.fits(keyword, i, context);
        }
        if (CommandWords.onlyInCommands(keyword)) {
            return keyword == INSERT && isInsertBehindQuery(i);
        }
        if (context.kind(i - 1) == AS
                && keyword != SELECT
                && keyword != VALUES
                && keyword != WITH
                && keyword != TABLE) {
            return keyword == INTERVAL
                    && context.kind(i + 1) == IDENTIFIER
                    && context.word(i + 1) != FROM
                    && context.word(i + 1) != AS;
        }
        return context.operandBefore(i) ? following.continues(keyword, i) : leading.begins(keyword, i);
    }

    /** Whether a word stands where nothing but a name can: a type behind ::, an alias in a list of them, FROM that selects nothing. */
    private boolean isNameByPlace(int keyword, int i) {
        boolean type = context.kind(i - 1) == INFIX_CAST && keyword != INTERVAL;
        boolean alias = context.openedBy(AS) && (context.is(i, NULL, TRUE, FALSE)) && context.isListItem(i);
        boolean nothing = keyword == FROM
                && (context.kind(i - 1) == SELECT || context.operandBefore(i) && context.is(i + 1, FROM));
        return type || alias || nothing;
    }

    /** Whether this is the INSERT of {@code WITH ... INSERT INTO} or {@code FROM ... INSERT INTO}. */
    private boolean isInsertBehindQuery(int i) {
        return !context.isOpen() && context.operandBefore(i) && context.is(i + 1, INTO, OVERWRITE);
    }

    /** Whether a word in the parentheses of a command is the name of a column, alone or before its type. */
    private boolean isColumnName(int i) {
        return (context.kind(i - 1) == LPAREN || context.kind(i - 1) == COMMA)
                && (context.is(i + 1, COMMA, RPAREN) || context.kind(i + 1) == IDENTIFIER)
                && !context.is(i, SELECT, FROM, TABLE, NOT, TRUE, FALSE, NULL)
                && !(context.is(i, WITH) && isCommonTable(i));
    }

    private boolean isTypedLiteralName(int i) {
        if (context.kind(i + 1) != STRING_LITERAL
                || context.operandBefore(i)
                || context.kind(i - 1) == DOT
                || command && !context.openedBy(PARTITION) && !isBehindDefault(i)) {
            return false;
        }
        return switch (tokens.get(i).image.toUpperCase(Locale.ROOT)) {
            case "DATE", "TIME", "TIMESTAMP", "TIMESTAMP_NTZ", "TIMESTAMP_LTZ", "X" -> true;
            default -> false;
        };
    }

    /** Whether a place is within DEFAULT of a column, and not within options, whose keys stand before texts, too. */
    private boolean isBehindDefault(int i) {
        int at = i - 1;
        while (at > 0 && !context.is(at, DEFAULT, OPTIONS, TBLPROPERTIES)) {
            at--;
        }
        return context.kind(at) == DEFAULT;
    }

    private boolean queryStartsAt(int i) {
        SparkToken token = tokens.get(i);
        switch (token.kind) {
            case SELECT, VALUES:
                return true;
            case WITH:
                return !isPropertyClause(i);
            case TABLE:
                return context.kind(i + 1) != LPAREN;
            case FROM:
                return i == 0 || context.kind(i - 1) == LPAREN;
            case LPAREN:
                return token.match > 0 && tokens.get(i + 1).startsQuery && endsQuery(context.kind(token.match + 1));
            default:
                return false;
        }
    }

    /** Whether this WITH is that of CREATE SCHEMA. */
    private boolean isPropertyClause(int i) {
        return command && context.is(i + 1, DBPROPERTIES, PROPERTIES) && context.kind(i + 2) == LPAREN;
    }

    private boolean beginsQuery(int keyword, int i) {
        return keyword == SELECT || keyword == VALUES || keyword == WITH && isCommonTable(i);
    }

    /** Whether a common table's name follows this WITH. */
    private boolean isCommonTable(int i) {
        return context.is(i + 2, AS, LPAREN) && !isPropertyClause(i)
                || context.is(i + 1, RECURSIVE) && context.is(i + 3, AS, LPAREN);
    }

    private static boolean endsQuery(int kind) {
        return switch (kind) {
            case EOF, SEMICOLON, RPAREN, UNION, EXCEPT, INTERSECT, MINUS_SET, ORDER, SORT, CLUSTER, DISTRIBUTE -> true;
            case LIMIT, OFFSET, WINDOW, PIPE_OPERATOR -> true;
            default -> false;
        };
    }
}
