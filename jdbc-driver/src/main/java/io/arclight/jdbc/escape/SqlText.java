package io.arclight.jdbc.escape;

import java.util.ArrayList;
import java.util.List;

/** Where literals, quoted names and comments end, whose characters mean nothing outside. */
final class SqlText {

    private SqlText() {}

    /** The end of the literal, quoted name or comment that begins at a place, or the place itself when none does. */
    static int skip(String sql, int start) {
        switch (sql.charAt(start)) {
            case '\'':
            case '"':
                return quotedEnd(sql, start, !isRaw(sql, start));
            case '`':
                return quotedEnd(sql, start, false);
            case '-':
                return sql.startsWith("--", start) ? endOr(sql, sql.indexOf('\n', start)) : start;
            case '/':
                return sql.startsWith("/*", start) ? commentEnd(sql, start) : start;
            default:
                return start;
        }
    }

    private static int quotedEnd(String sql, int start, boolean backslashes) {
        char quote = sql.charAt(start);
        for (int i = start + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return sql.length();
    }

    /** Whether the quote belongs to a literal of the form {@code r'...'}. */
    private static boolean isRaw(String sql, int quote) {
        boolean prefixed = quote > 0 && (sql.charAt(quote - 1) == 'r' || sql.charAt(quote - 1) == 'R');
        return prefixed && (quote == 1 || !Character.isJavaIdentifierPart(sql.charAt(quote - 2)));
    }

    /** Comments nest. */
    private static int commentEnd(String sql, int start) {
        int depth = 1;
        int i = start + 2;
        while (i < sql.length() && depth > 0) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i += 2;
            } else {
                i++;
            }
        }
        return i;
    }

    private static int endOr(String sql, int found) {
        return found < 0 ? sql.length() : found;
    }

    /** The parts between commas that no parentheses enclose. */
    static List<String> arguments(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        int i = 0;
        while (i < text.length()) {
            int end = skip(text, i);
            if (end > i) {
                i = end;
                continue;
            }
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(begin, i).trim());
                begin = i + 1;
            }
            i++;
        }
        parts.add(text.substring(begin).trim());
        return parts;
    }
}
