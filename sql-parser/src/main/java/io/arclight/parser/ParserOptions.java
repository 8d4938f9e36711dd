package io.arclight.parser;

/**
 * What a session can change about the syntax.
 *
 * @param doubleQuotedIdentifiers whether "x" is a name ({@code spark.sql.ansi.doubleQuotedIdentifiers}) instead of a string
 * @param singleCharacterPipe whether {@code |} before the word of a pipe operation is {@code |>}
 *     ({@code spark.sql.parser.singleCharacterPipeOperator.enabled})
 * @param escapedStringLiterals whether strings keep their backslashes ({@code spark.sql.parser.escapedStringLiterals})
 */
public record ParserOptions(
        boolean doubleQuotedIdentifiers, boolean singleCharacterPipe, boolean escapedStringLiterals) {
    /** Spark's defaults. */
    public static final ParserOptions DEFAULT = new ParserOptions(false, true, false);
}
