package io.arclight.parser.grammar;

import io.arclight.parser.ParserOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Spark's lexer. It reads the whole text at once, because whether a word is a keyword depends on its neighbours
 * ({@link KeywordRules}); afterwards it hands out the tokens one by one.
 */
public final class SparkLexer implements TokenManager, SparkGrammarConstants {
    private final String text;
    private final ParserOptions options;
    private final List<SparkToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;
    private int next;
    private int hooks;
    private boolean inHint;

    /**
     * Reads {@code text}.
     *
     * @param options what double quotes and a single bar mean
     * @throws UnclosedCommentException if a bracketed comment has no end
     */
    public SparkLexer(String text, ParserOptions options) {
        this.text = text;
        this.options = options;
        scan();
        new IdentifierClauses(text, options.identifiers()).replace(tokens);
        if (options.singleCharacterPipe()) {
            new PipeKeywords(new TokenContext(tokens)).widen(tokens);
        }
        new KeywordRules(tokens).apply();
    }

    @Override
    public Token getNextToken() {
        SparkToken token = tokens.get(next);
        if (next < tokens.size() - 1) {
            next++;
        }
        return token;
    }

    /** All tokens; the last one is the end of the input. */
    public List<SparkToken> tokens() {
        return tokens;
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '-' && peek(1) == '-') {
                at = lineCommentEnd(text, at);
            } else if (c == '/' && peek(1) == '*') {
                comment();
            } else {
                token(c);
            }
        }
        add(EOF, "", at);
    }

    private void comment() {
        if (peek(2) == '+' && hintAllowed()) {
            inHint = true;
            add(HINT_BEG, "/*+", at + 3);
            return;
        }
        int end = bracketedCommentEnd(text, at);
        if (end < 0) {
            throw new UnclosedCommentException(at);
        }
        at = end;
    }

    private boolean hintAllowed() {
        if (tokens.isEmpty()) {
            return false;
        }
        SparkToken last = tokens.get(tokens.size() - 1);
        return last.kind == COMMENT_END || last.image.equalsIgnoreCase("SELECT");
    }

    private void token(char c) {
        if (c == '\'' || c == '"' || c == '`') {
            quoted(c, at);
        } else if ((c == 'r' || c == 'R') && (peek(1) == '\'' || peek(1) == '"')) {
            int end = text.indexOf(peek(1), at + 2);
            addQuoted(STRING_LITERAL, end < 0 ? -1 : end + 1);
        } else if (isDigit(c) || (c == '.' && isDigit(peek(1)) && !followsOperand())) {
            number();
        } else if (isWordPart(c)) {
            word();
        } else {
            operator(c);
        }
    }

    private void quoted(char quote, int from) {
        int end = quotedEnd(text, from);
        if (quote == '`') {
            addQuoted(BACK_QUOTED_IDENTIFIER, end);
        } else if (quote == '"' && options.doubleQuotedIdentifiers()) {
            if (end < 0) {
                addQuoted(STRING_LITERAL, end);
            } else {
                String name =
                        text.substring(at + 1, end - 1).replace("\"\"", "\"").replace("`", "``");
                add(BACK_QUOTED_IDENTIFIER, "`" + name + "`", end);
            }
        } else {
            addQuoted(STRING_LITERAL, end);
        }
    }

    /** An unclosed quotation is no token; the parser stops at its first character. */
    private void addQuoted(int kind, int end) {
        if (end < 0) {
            add(UNRECOGNIZED, text.substring(at, at + 1), at + 1);
            at = text.length();
        } else {
            add(kind, text.substring(at, end), end);
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        add(IDENTIFIER, text.substring(at, end), end);
    }

    private void number() {
        int end = numberEnd();
        if (end < 0) {
            word();
        } else {
            add(NUMBER_LITERAL, text.substring(at, end), end);
        }
    }

    /** Where the number ends, or -1 if the digits begin a name such as 1st. */
    private int numberEnd() {
        int end = digitsEnd(at);
        boolean fraction = end < text.length() && text.charAt(end) == '.' && !isNameStart(end + 1);
        if (fraction) {
            end = digitsEnd(end + 1);
        }
        int exponent = exponentEnd(end);
        int tail = exponent < 0 ? end : exponent;
        int suffix = suffixEnd(tail, fraction || exponent >= 0);
        if (suffix < text.length() && isWordPart(text.charAt(suffix))) {
            return fraction ? end : -1;
        }
        return suffix;
    }

    /** Whether a name follows a dot, as in {@code t1.a} where the table's name is a number. */
    private boolean isNameStart(int from) {
        return from < text.length()
                && isWordPart(text.charAt(from))
                && !isDigit(text.charAt(from))
                && exponentEnd(from) < 0
                && suffixEnd(from, true) == from;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int exponentEnd(int from) {
        if (from >= text.length() || (text.charAt(from) | 0x20) != 'e') {
            return -1;
        }
        int digits = from + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = digitsEnd(digits);
        return end == digits ? -1 : end;
    }

    private int suffixEnd(int from, boolean fractional) {
        if (from >= text.length()) {
            return from;
        }
        char c = (char) (text.charAt(from) | 0x20);
        int end = from;
        if (c == 'b' && from + 1 < text.length() && (text.charAt(from + 1) | 0x20) == 'd') {
            end = from + 2;
        } else if (c == 'd' || c == 'f' || (!fractional && (c == 'l' || c == 's' || c == 'y'))) {
            end = from + 1;
        }
        return end < text.length() && isWordPart(text.charAt(end)) ? from : end;
    }

    private void operator(char c) {
        if (inHint && c == '*' && peek(1) == '/') {
            inHint = false;
            add(COMMENT_END, "*/", at + 2);
            return;
        }
        int kind = OperatorSymbols.longest(text, at);
        int length = OperatorSymbols.length(kind, text, at);
        add(kind, text.substring(at, at + length), at + length);
    }

    /** Whether a dot right here would select a field of what stands directly before it. */
    private boolean followsOperand() {
        if (tokens.isEmpty() || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return isWordPart(before) || before == ')' || before == ']' || before == '`';
    }

    private void add(int kind, String image, int end) {
        SparkToken token = new SparkToken(kind, image, at, end, options.escapedStringLiterals());
        countLines(at);
        token.beginLine = line;
        token.beginColumn = at - lineStart + 1;
        countLines(Math.max(at, end - 1));
        token.endLine = line;
        token.endColumn = Math.max(at, end - 1) - lineStart + 1;
        token.ordinal = kind == HOOK ? hooks++ : 0;
        tokens.add(token);
        at = end;
    }

    private void countLines(int to) {
        while (counted < to) {
            if (text.charAt(counted++) == '\n') {
                line++;
                lineStart = counted;
            }
        }
    }

    private char peek(int distance) {
        return at + distance < text.length() ? text.charAt(at + distance) : '\0';
    }

    /** End of the quotation that starts at {@code from} (quote included), or -1. Strings know backslashes, names do not. */
    static int quotedEnd(String text, int from) {
        char quote = text.charAt(from);
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '`') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return -1;
    }

    /** End of the comment that starts with two dashes at {@code from}; a backslash before the line end continues it. */
    static int lineCommentEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) == '\n' && text.charAt(i - 1) != '\\') {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    /** End of the bracketed comment at {@code from}, nested ones included, or -1. */
    static int bracketedCommentEnd(String text, int from) {
        int depth = 0;
        int i = from;
        while (i + 1 < text.length()) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                depth++;
                i += 2;
            } else if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else {
                i++;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A') || c == '\uFEFF';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || isDigit(c)
                || c == '_'
                || (c > 127 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)));
    }
}
