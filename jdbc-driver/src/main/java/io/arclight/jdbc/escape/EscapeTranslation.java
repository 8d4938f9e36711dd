package io.arclight.jdbc.escape;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLSyntaxErrorException;
import java.util.Locale;

/**
 * Replaces JDBC's escapes by the engine's SQL: {@code {d '...'}}, {@code {t '...'}}, {@code {ts '...'}}, {@code {fn ...}},
 * {@code {oj ...}}, {@code {escape '...'}} and {@code {limit ...}}, within each other, too. Braces in literals, quoted names
 * and comments are left alone.
 */
public final class EscapeTranslation {

    private final String sql;
    private int next;

    private EscapeTranslation(String sql) {
        this.sql = sql;
    }

    /**
     * The statement without escapes.
     *
     * @throws SQLException with SQLSTATE 42601 when an escape is not known or not closed, 0A000 when it calls a procedure
     */
    public static String translate(String sql) throws SQLException {
        return sql == null || sql.indexOf('{') < 0 ? sql : new EscapeTranslation(sql).text(-1);
    }

    /** The end of a <code>${name}</code>, which is the server's to replace, or -1 when none begins here. */
    private int substitutionEnd() {
        return sql.startsWith("${", next) ? sql.indexOf('}', next) + 1 : -1;
    }

    /** Everything up to the end, or, within an escape, up to its brace, which is read, too. */
    private String text(int escapeStart) throws SQLException {
        StringBuilder out = new StringBuilder();
        while (next < sql.length()) {
            int end = Math.max(SqlText.skip(sql, next), substitutionEnd());
            if (end > next) {
                out.append(sql, next, end);
                next = end;
                continue;
            }
            char c = sql.charAt(next++);
            if (c == '{') {
                out.append(escape(next - 1));
            } else if (c == '}' && escapeStart >= 0) {
                return out.toString();
            } else {
                out.append(c);
            }
        }
        if (escapeStart >= 0) {
            throw new SQLSyntaxErrorException(
                    "The JDBC escape at character " + (escapeStart + 1) + " lacks its closing brace: "
                            + sql.substring(escapeStart),
                    "42601");
        }
        return out.toString();
    }

    private String escape(int start) throws SQLException {
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        int word = next;
        while (next < sql.length() && Character.isLetter(sql.charAt(next))) {
            next++;
        }
        String keyword = sql.substring(word, next).toLowerCase(Locale.ROOT);
        boolean call = keyword.equals("call") || keyword.isEmpty() && sql.startsWith("?", next);
        if (call) {
            throw new SQLFeatureNotSupportedException("Arclight has no procedures to call", "0A000");
        }
        String body = text(start).trim();
        switch (keyword) {
            case "d":
                return "DATE " + body;
            case "t":
                return "TIME " + body;
            case "ts":
                return "TIMESTAMP " + body;
            case "fn":
                return EscapedFunction.translate(body);
            case "oj":
                return body;
            case "escape":
                return "ESCAPE " + body;
            case "limit":
                return "LIMIT " + body;
            default:
                throw new SQLSyntaxErrorException(
                        "The JDBC escape at character " + (start + 1)
                                + " should begin with one of d, t, ts, fn, oj, escape, limit: "
                                + sql.substring(start, next),
                        "42601");
        }
    }
}
