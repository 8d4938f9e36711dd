package io.arclight.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement gave, as text.
 *
 * @param schema names and types of the columns, {@code id int, name string}; empty for commands without a result
 * @param rows the cells as Spark's cast to string prints them
 * @param error the error, or null
 */
public record Outcome(String schema, List<List<String>> rows, Failure error) {
    /**
     * An error.
     *
     * @param sqlState the SQLSTATE
     * @param message the text, with condition and caret
     */
    public record Failure(String sqlState, String message) {
        String condition() {
            int end = message.indexOf(']');
            return message.startsWith("[") && end > 0 ? message.substring(1, end) : message;
        }
    }

    /** The lines as a golden file has them. */
    List<String> lines(boolean isOrdered, boolean withCaret) {
        if (error != null) {
            String first = "--! " + error.condition() + " " + error.sqlState();
            return withCaret && error.message().contains("== SQL")
                    ? Stream.concat(
                                    Stream.of(first),
                                    error.message()
                                            .substring(error.message().indexOf("== SQL"))
                                            .lines()
                                            .map(line -> ("--! " + line).stripTrailing()))
                            .toList()
                    : List.of(first);
        }
        if (schema.isEmpty()) {
            return List.of();
        }
        String mark = isOrdered ? "--> " : "--| ";
        List<String> lines = rows.stream()
                .map(row -> mark + row.stream().map(Outcome::cell).collect(Collectors.joining(" | ")))
                .collect(Collectors.toList());
        if (!isOrdered) {
            lines.sort(null);
        }
        lines.add(0, "--= " + schema);
        return lines;
    }

    private static String cell(String value) {
        if (value == null) {
            return "NULL";
        }
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("|", "\\|");
        boolean isPlain = !escaped.isEmpty() && escaped.equals(escaped.strip()) && !escaped.equals("NULL");
        return isPlain ? escaped : "'" + escaped + "'";
    }
}
