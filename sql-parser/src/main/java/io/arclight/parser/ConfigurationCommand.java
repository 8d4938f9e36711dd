package io.arclight.parser;

import io.arclight.parser.SparkParseException.Condition;
import io.arclight.parser.grammar.StatementEnds;
import io.arclight.parser.statement.ResetStatement;
import io.arclight.parser.statement.SetStatement;
import io.arclight.parser.statement.UseStatement;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/** SET and RESET: their values are plain text to the end of the statement, not tokens. */
final class ConfigurationCommand {
    private static final String TIME_ZONE = "spark.sql.session.timeZone";

    private static final class Patterns {
        static final Pattern TIME_ZONE =
                Pattern.compile("(?is)TIME\\s+ZONE\\s+(?:(LOCAL)|'([^']*)'|\"([^\"]*)\"|(INTERVAL\\s.+))");
        static final Pattern VARIABLE = Pattern.compile("(?is)SET\\s+VAR(IABLE)?\\s+[^\\s=]");
        static final Pattern CATALOG =
                Pattern.compile("(?is)CATALOG\\s+(?:([a-zA-Z_][a-zA-Z_\\d]*)|`((?:[^`]|``)+)`|'([^']*)'|\"([^\"]*)\")");
        static final Pattern ASSIGNMENT =
                Pattern.compile("(?s)(`(?:[^`]|``)*`|[a-zA-Z_\\d\\\\.:]+)\\s*=\\s*([^;]*|`(?:[^`]|``)*`)");
        static final Pattern KEY = Pattern.compile("`(?:[^`]|``)*`|[a-zA-Z_\\d\\\\.:]+");
    }

    private ConfigurationCommand() {}

    /** The command, or null if the text is another statement. */
    static SqlNode parse(String sql) {
        int start = StatementEnds.start(sql);
        boolean set = startsWithWord(sql, start, "SET");
        if (!set && !startsWithWord(sql, start, "RESET")
                || set && Patterns.VARIABLE.matcher(sql.substring(start)).lookingAt()) {
            return null;
        }
        int wordEnd = start + (set ? 3 : 5);
        String rest = sql.substring(wordEnd, end(sql, wordEnd)).strip();
        SourceText source = new SourceText(sql);
        SqlParserPos pos = new SqlParserPos(source.line(start), source.column(start) + 1);
        return set ? set(rest, pos, source, wordEnd) : reset(rest, pos, source, wordEnd);
    }

    /**
     * Rejects what begins like SET VARIABLE but is none; other statements are fine.
     *
     * @throws SparkParseException INVALID_SET_SYNTAX
     */
    static void reject(String sql) {
        int start = StatementEnds.start(sql);
        if (startsWithWord(sql, start, "SET")) {
            throw new SparkParseException(
                    Condition.INVALID_SET_SYNTAX, Map.of(), new SourceText(sql), start, end(sql, start));
        }
    }

    private static SqlNode set(String rest, SqlParserPos pos, SourceText source, int offset) {
        if (rest.isEmpty()) {
            return new SetStatement(pos, null, null, false);
        }
        if (rest.equalsIgnoreCase("-v")) {
            return new SetStatement(pos, null, null, true);
        }
        Matcher zone = Patterns.TIME_ZONE.matcher(rest);
        if (zone.matches()) {
            return new SetStatement(pos, TIME_ZONE, zoneText(zone), false);
        }
        Matcher catalog = Patterns.CATALOG.matcher(rest);
        if (catalog.matches()) {
            return UseStatement.catalog(pos, catalogName(catalog));
        }
        Matcher assignment = Patterns.ASSIGNMENT.matcher(rest);
        if (assignment.matches()) {
            return new SetStatement(
                    pos,
                    unquote(assignment.group(1)),
                    unquote(assignment.group(2).strip()),
                    false);
        }
        return new SetStatement(pos, wholeKey(rest, source, offset, Condition.INVALID_SET_SYNTAX), null, false);
    }

    private static String catalogName(Matcher catalog) {
        int group = 1;
        while (catalog.group(group) == null) {
            group++;
        }
        return catalog.group(group).replace("``", "`");
    }

    private static SqlNode reset(String rest, SqlParserPos pos, SourceText source, int offset) {
        return new ResetStatement(
                pos, rest.isEmpty() ? null : wholeKey(rest, source, offset, Condition.INVALID_RESET_COMMAND_FORMAT));
    }

    private static String wholeKey(String rest, SourceText source, int offset, Condition condition) {
        if (Patterns.KEY.matcher(rest).matches()) {
            return unquote(rest);
        }
        int at = source.text().indexOf(rest, offset);
        throw new SparkParseException(condition, Map.of(), source, at, at + rest.length());
    }

    private static String zoneText(Matcher zone) {
        if (zone.group(1) != null) {
            return ZoneId.systemDefault().getId();
        }
        String text = zone.group(2) != null ? zone.group(2) : zone.group(3);
        return text != null ? text : zone.group(4).strip();
    }

    private static String unquote(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("`") && text.endsWith("`");
        return quoted ? text.substring(1, text.length() - 1).replace("``", "`") : text;
    }

    private static boolean startsWithWord(String sql, int start, String word) {
        int end = start + word.length();
        if (end > sql.length()
                || !sql.substring(start, end).toUpperCase(Locale.ROOT).equals(word)) {
            return false;
        }
        return end == sql.length() || Character.isWhitespace(sql.charAt(end)) || sql.charAt(end) == ';';
    }

    /** The value ends at the last semicolons; a semicolon inside of it needs back quotes around the value. */
    private static int end(String sql, int from) {
        int end = sql.length();
        while (end > from && (Character.isWhitespace(sql.charAt(end - 1)) || sql.charAt(end - 1) == ';')) {
            end--;
        }
        return end;
    }
}
