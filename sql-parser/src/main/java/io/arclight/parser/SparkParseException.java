package io.arclight.parser;

/** SQL text that Spark's grammar does not accept. */
public final class SparkParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String condition;
    private final String sqlState;
    private final String description;
    private final int line;
    private final int column;
    private final int offset;

    SparkParseException(String condition, String sqlState, String description, SourceText source, int offset) {
        super(render(condition, sqlState, description, source, offset));
        this.condition = condition;
        this.sqlState = sqlState;
        this.description = description;
        this.line = source.line(offset);
        this.column = source.column(offset);
        this.offset = offset;
    }

    private static String render(String condition, String sqlState, String description, SourceText source, int offset) {
        int line = source.line(offset);
        int column = source.column(offset);
        StringBuilder text = new StringBuilder("[" + condition + "] " + description + " SQLSTATE: " + sqlState);
        text.append(" (line ").append(line).append(", pos ").append(column).append(")\n\n== SQL ==\n");
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            text.append(lines[i]).append('\n');
            if (i == line - 1) {
                text.append("-".repeat(column)).append("^^^\n");
            }
        }
        return text.toString();
    }

    /** Spark's error condition, for example PARSE_SYNTAX_ERROR. */
    public String condition() {
        return condition;
    }

    /** The SQLSTATE of the condition. */
    public String sqlState() {
        return sqlState;
    }

    /** The message without position and text. */
    public String description() {
        return description;
    }

    /** Line of the error, from 1. */
    public int line() {
        return line;
    }

    /** Column of the error, from 0. */
    public int column() {
        return column;
    }

    /** Offset of the error in the text. */
    public int offset() {
        return offset;
    }
}
