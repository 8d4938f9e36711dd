package io.arclight.parser;

/**
 * What a session can change about the syntax.
 *
 * @param doubleQuotedIdentifiers whether "x" is a name ({@code spark.sql.ansi.doubleQuotedIdentifiers}) instead of a string
 * @param singleCharacterPipe whether {@code |} before the word of a pipe operation is {@code |>}
 *     ({@code spark.sql.parser.singleCharacterPipeOperator.enabled})
 * @param escapedStringLiterals whether strings keep their backslashes ({@code spark.sql.parser.escapedStringLiterals})
 * @param identifiers says what {@code IDENTIFIER(...)} stands for; null leaves it a call
 */
public record ParserOptions(
        boolean doubleQuotedIdentifiers,
        boolean singleCharacterPipe,
        boolean escapedStringLiterals,
        IdentifierResolver identifiers) {
    /** Options that leave {@code IDENTIFIER(...)} a call. */
    public ParserOptions(boolean doubleQuotedIdentifiers, boolean singleCharacterPipe, boolean escapedStringLiterals) {
        this(doubleQuotedIdentifiers, singleCharacterPipe, escapedStringLiterals, null);
    }

    /** Spark's defaults. */
    public static final ParserOptions DEFAULT = new ParserOptions(false, true, false);
}
