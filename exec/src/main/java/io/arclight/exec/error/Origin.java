package io.arclight.exec.error;

/**
 * Where in a SQL text something was written.
 *
 * @param text the whole text of the statement, or of the view that was expanded
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Origin(String text, int start, int end) {
    /** Written nowhere: built through the API. */
    public static final Origin NONE = new Origin("", 0, 0);

    /** Whether there is a text to point into. */
    public boolean isKnown() {
        return end > start && end <= text.length();
    }

    /** What was written there. */
    public String fragment() {
        return isKnown() ? text.substring(start, end) : "";
    }

    /** The line, from 1. */
    public int line() {
        return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    /** The position in the line, from 1, as Spark's query context shows it. */
    public int position() {
        return start - text.lastIndexOf('\n', start - 1);
    }

    /** Spark's query context: a header, the text's lines that are concerned, carets below what was meant. */
    public String render() {
        StringBuilder out = new StringBuilder("== SQL (line " + line() + ", position " + position() + ") ==\n");
        int lineStart = 0;
        for (String line : text.split("\n", -1)) {
            int lineEnd = lineStart + line.length();
            int from = Math.max(start, lineStart);
            int to = Math.min(end, lineEnd);
            if (from < to) {
                out.append(line).append('\n');
                out.append(" ".repeat(from - lineStart))
                        .append("^".repeat(to - from))
                        .append('\n');
            }
            lineStart = lineEnd + 1;
        }
        return out.toString();
    }
}
