package io.arclight.conformance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement and what Spark says to it.
 *
 * @param number its place in the file, from 0
 * @param sql the text
 * @param schema {@code struct<name:type,...>}; {@code struct<>} for commands and errors
 * @param output the lines of the rows, or of the error
 * @param order which rows may change places
 * @param skipReason why the statement does not count, if it doesn't
 */
public record GoldenStatement(
        int number, String sql, String schema, List<String> output, RowOrder order, Optional<String> skipReason) {
    private static final Pattern EXCEPTION = Pattern.compile("[a-z]+(\\.\\w+)+(Exception|Error)");
    private static final Pattern CONDITION = Pattern.compile("\"(?:errorClass|condition)\" : \"([^\"]+)\"");

    /** What a statement is expected to give. */
    public enum Kind {
        ROWS,
        ERROR,
        COMMAND
    }

    Kind kind() {
        if (!schema.equals("struct<>")) {
            return Kind.ROWS;
        }
        return !output.isEmpty() && EXCEPTION.matcher(output.get(0)).matches() ? Kind.ERROR : Kind.COMMAND;
    }

    /** The error's condition; empty when Spark raised an error without one. */
    Optional<String> condition() {
        Matcher found = CONDITION.matcher(String.join("\n", output));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
