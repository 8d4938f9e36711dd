package io.arclight.exec.function.regex;

import java.util.regex.Pattern;

/**
 * Finds a text that each match of a regular expression contains, so that strings without it need no matching: the longest run
 * of plain characters outside groups, classes and alternatives that no quantifier can take away.
 */
final class RequiredText {
    /** What bytes that are no UTF-8 are read as: a match of it need not contain its bytes. */
    private static final int REPLACEMENT = 0xFFFD;

    private final String expression;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int position;

    private RequiredText(String expression) {
        this.expression = expression;
    }

    /** The text, in the syntax of {@link Pattern} without flags; empty when none is known. */
    static String of(Pattern pattern) {
        RequiredText text = new RequiredText(pattern.pattern());
        return text.read() && text.longest.indexOf(REPLACEMENT) < 0 ? text.longest : "";
    }

    /** Reads the expression; false when it has something that makes all that was found worthless. */
    private boolean read() {
        while (position < expression.length()) {
            int symbol = expression.codePointAt(position);
            position += Character.charCount(symbol);
            switch (symbol) {
                case '|':
                    return false;
                case '(':
                    end();
                    if (!skipGroup()) {
                        return false;
                    }
                    break;
                case '[':
                    end();
                    if (!skipClass()) {
                        return false;
                    }
                    break;
                case '\\':
                    if (!readEscape()) {
                        return false;
                    }
                    break;
                case '*', '?', '{':
                    run.setLength(run.isEmpty() ? 0 : run.offsetByCodePoints(run.length(), -1));
                    end();
                    skipBounds(symbol);
                    break;
                case '+', '.', '^', '$':
                    end();
                    break;
                default:
                    run.appendCodePoint(symbol);
            }
        }
        end();
        return true;
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }

    /** An escaped sign is a sign; an escaped letter or digit is something else, and a quotation is not looked into. */
    private boolean readEscape() {
        if (position >= expression.length()) {
            return false;
        }
        int symbol = expression.codePointAt(position);
        position += Character.charCount(symbol);
        if (symbol < 128 && !Character.isLetterOrDigit(symbol)) {
            run.appendCodePoint(symbol);
            return true;
        }
        end();
        // What else these letters are followed by is no plain text: names, numbers, quotations.
        return "dDsSwWbBhHvVRAzZGtnrf".indexOf(symbol) >= 0;
    }

    private void skipBounds(int quantifier) {
        if (quantifier == '{') {
            int end = expression.indexOf('}', position);
            position = end < 0 ? expression.length() : end + 1;
        }
    }

    /** Goes behind a group; false when it sets flags, under which plain characters may mean something else. */
    private boolean skipGroup() {
        if (position < expression.length()
                && expression.charAt(position) == '?'
                && !expression.startsWith("?:", position)) {
            return false;
        }
        for (int depth = 1; depth > 0; ) {
            if (position >= expression.length()) {
                return false;
            }
            char symbol = expression.charAt(position++);
            if (symbol == '\\') {
                if (expression.startsWith("Q", position)) {
                    return false;
                }
                position++;
            } else if (symbol == '[') {
                if (!skipClass()) {
                    return false;
                }
            } else if (symbol == '(') {
                if (expression.startsWith("?", position)) {
                    return false;
                }
                depth++;
            } else if (symbol == ')') {
                depth--;
            }
        }
        return true;
    }

    /** Goes behind a class; false when it has quotations or intersections. */
    private boolean skipClass() {
        boolean first = true;
        for (int depth = 1; depth > 0; ) {
            if (position >= expression.length()
                    || expression.startsWith("\\Q", position)
                    || expression.startsWith("&&", position)) {
                return false;
            }
            char symbol = expression.charAt(position++);
            if (symbol == '\\') {
                position++;
            } else if (symbol == '[') {
                depth++;
            } else if (symbol == ']' && !first) {
                depth--;
            }
            // A class begins with what may be its end or a negation.
            first = symbol == '[' || first && symbol == '^';
        }
        return true;
    }
}
