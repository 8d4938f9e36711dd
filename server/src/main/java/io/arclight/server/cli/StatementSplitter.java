package io.arclight.server.cli;

import java.util.ArrayList;
import java.util.List;

/** Cuts a script into statements at the semicolons that stand outside of quotes and comments. */
final class StatementSplitter {

    /**
     * A statement of a script.
     *
     * @param sql its text, without the semicolon
     * @param line the line of the script on which it begins, from 1
     */
    record Part(String sql, int line) {}

    private final String script;
    private int position;

    private StatementSplitter(String script) {
        this.script = script;
    }

    /** The statements of a script; those that are empty or comments alone are left out. */
    static List<Part> split(String script) {
        return new StatementSplitter(script).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int firstToken = -1;
        while (position < script.length()) {
            char c = script.charAt(position);
            if (c == ';') {
                add(parts, start, firstToken, position);
                position++;
                start = position;
                firstToken = -1;
            } else if (Character.isWhitespace(c)) {
                position++;
            } else if (!skipComment()) {
                firstToken = firstToken < 0 ? position : firstToken;
                skipToken(c);
            }
        }
        add(parts, start, firstToken, script.length());
        return parts;
    }

    private void add(List<Part> parts, int start, int firstToken, int end) {
        if (firstToken >= 0) {
            int from = script.startsWith("/*+", start) ? start : firstToken;
            int line = 1
                    + (int) script.substring(0, from)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            parts.add(new Part(script.substring(from, end).stripTrailing(), line));
        }
    }

    private boolean skipComment() {
        if (script.startsWith("--", position)) {
            int end = script.indexOf('\n', position);
            position = end < 0 ? script.length() : end;
            return true;
        }
        if (script.startsWith("/*", position)) {
            skipBracketedComment();
            return true;
        }
        return false;
    }

    /** Bracketed comments nest, as in Spark. */
    private void skipBracketedComment() {
        int depth = 0;
        do {
            if (script.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (script.startsWith("*/", position)) {
                depth--;
                position += 2;
            } else {
                position++;
            }
        } while (depth > 0 && position < script.length());
    }

    private void skipToken(char first) {
        if (first == '\'' || first == '"') {
            boolean isRaw = position > 0
                    && Character.toLowerCase(script.charAt(position - 1)) == 'r'
                    && (position == 1 || !Character.isJavaIdentifierPart(script.charAt(position - 2)));
            skipQuoted(first, !isRaw);
        } else if (first == '`') {
            skipQuoted(first, false);
        } else {
            position++;
        }
    }

    private void skipQuoted(char quote, boolean hasEscapes) {
        position++;
        while (position < script.length() && script.charAt(position) != quote) {
            position += hasEscapes && script.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(position + 1, script.length());
    }
}
