package io.arclight.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What a statement gave.
 *
 * @param schema {@code struct<name:type,...>}
 * @param rows the rows, tab-separated, in Hive's text
 * @param error the error, if one was raised
 */
record Answer(String schema, List<String> rows, Optional<Failure> error) {
    /**
     * An error.
     *
     * @param condition its name; the exception's class when it is not an error for users
     * @param message its text
     */
    record Failure(String condition, String message) {}

    static Answer failed(String condition, String message) {
        return new Answer("struct<>", List.of(), Optional.of(new Failure(condition, String.valueOf(message))));
    }

    /** The lines as a golden file has them. */
    List<String> lines() {
        return GoldenSuite.outputLines(String.join("\n", rows));
    }
}
