package io.arclight.exec.source.csv.record;

import io.arclight.exec.source.file.FileOptions;

/**
 * The special characters, as bytes; -1 for none.
 *
 * @param separator between fields
 * @param quote around fields
 * @param escape before quotes within quoted fields
 * @param comment at the beginning of lines that are no records
 */
public record CsvDialect(int separator, int quote, int escape, int comment) {
    /** The characters that options name; Spark's defaults otherwise. */
    public static CsvDialect of(FileOptions options) {
        String separator =
                options.text("sep").or(() -> options.text("delimiter")).orElse(",");
        return new CsvDialect(
                character("sep", separator),
                character("quote", options.text("quote", "\"")),
                character("escape", options.text("escape", "\\")),
                character("comment", options.text("comment", "")));
    }

    private static int character(String name, String text) {
        String meant = unescape(text);
        if (meant.isEmpty() && !name.equals("sep") || meant.equals("\0")) {
            return -1;
        }
        if (meant.length() != 1 || meant.charAt(0) > 0x7f || meant.charAt(0) == '\n' || meant.charAt(0) == '\r') {
            throw FileOptions.invalid(name, text, "it must be one ASCII character");
        }
        return meant.charAt(0);
    }

    private static String unescape(String text) {
        return switch (text) {
            case "\\t" -> "\t";
            case "\\b" -> "\b";
            case "\\f" -> "\f";
            case "\\\"" -> "\"";
            case "\\'" -> "'";
            case "\\\\" -> "\\";
            case "\\u0000", "\\0" -> "\0";
            default -> text;
        };
    }
}
