package io.arclight.parser;

import io.arclight.parser.grammar.StatementEnds;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a script.
 *
 * @param text the statement without its semicolon and without blank space around it
 * @param offset where it starts in the script
 */
public record ScriptStatement(String text, int offset) {
    static List<ScriptStatement> split(String script) {
        List<ScriptStatement> statements = new ArrayList<>();
        int from = 0;
        while (from < script.length()) {
            int end = StatementEnds.next(script, from);
            add(script, from, end, statements);
            from = end + 1;
        }
        return statements;
    }

    private static void add(String script, int from, int to, List<ScriptStatement> statements) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(script.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(script.charAt(end - 1))) {
            end--;
        }
        if (StatementEnds.hasText(script, start, end)) {
            statements.add(new ScriptStatement(script.substring(start, end), start));
        }
    }
}
