package io.arclight.parser;

import java.util.Map;

/** SQL text that Spark's grammar does not accept. */
public final class SparkParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Condition condition;
    private final String description;
    private final int line;
    private final int column;
    private final int offset;
    private final int endOffset;
    private final transient Map<String, String> parameters;

    SparkParseException(
            Condition condition, Map<String, String> parameters, SourceText source, int offset, int endOffset) {
        this(condition, condition.describe(parameters), parameters, source, offset, endOffset);
    }

    private SparkParseException(
            Condition condition,
            String description,
            Map<String, String> parameters,
            SourceText source,
            int offset,
            int endOffset) {
        super(render(condition.name(), condition.sqlState, description, source, offset));
        this.parameters = Map.copyOf(parameters);
        this.endOffset = endOffset;
        this.condition = condition;
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

    /** What can be wrong with a text. */
    enum Condition {
        PARSE_SYNTAX_ERROR("42601", "Syntax error at or near <error><hint>."),
        FEATURE_NOT_SUPPORTED("0A000", "<feature> is not supported."),
        INVALID_IDENTIFIER(
                "42602",
                "The unquoted identifier <ident> is invalid and must be back quoted as: `<ident>`. Unquoted identifiers can"
                        + " only contain ASCII letters ('a' - 'z', 'A' - 'Z'), digits ('0' - '9'), and underbar ('_'). Unquoted"
                        + " identifiers must also not start with a digit. Different data sources and meta stores may impose"
                        + " additional restrictions on valid identifiers."),
        PARSE_EMPTY_STATEMENT("42617", "Syntax error, unexpected empty statement."),
        UNCLOSED_BRACKETED_COMMENT(
                "42601", "Found an unclosed bracketed comment. Please, append */ at the end of the comment."),
        IDENTIFIER_TOO_MANY_NAME_PARTS(
                "42601", "<identifier> is not a valid identifier as it has more than <limit> name parts."),
        INVALID_RESET_COMMAND_FORMAT(
                "42000",
                "Expected format is 'RESET' or 'RESET key'. If you want to include special characters in key, please use"
                        + " backquotes, e.g., RESET `key`."),
        INVALID_SET_SYNTAX(
                "42000",
                "Expected format is 'SET', 'SET key', or 'SET key=value'. If you want to include special characters in key,"
                        + " or include semicolon in value, please use backquotes, e.g., SET `key`=`value`.");

        private final String sqlState;
        private final String template;

        Condition(String sqlState, String template) {
            this.sqlState = sqlState;
            this.template = template;
        }

        private String describe(Map<String, String> parameters) {
            String text = template;
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                text = text.replace("<" + parameter.getKey() + ">", parameter.getValue());
            }
            return text;
        }
    }

    /** Spark's error condition, for example PARSE_SYNTAX_ERROR. */
    public String condition() {
        return condition.name();
    }

    /** The SQLSTATE of the condition. */
    public String sqlState() {
        return condition.sqlState;
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

    /** The values of the message's placeholders by name. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Offset behind what is wrong. */
    public int endOffset() {
        return endOffset;
    }

    /** Offset of the error in the text. */
    public int offset() {
        return offset;
    }
}
