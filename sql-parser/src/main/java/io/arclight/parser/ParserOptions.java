package io.arclight.parser;

/**
 * What a session can change about the syntax.
 *
 * @param doubleQuotedIdentifiers whether "x" is a name ({@code spark.sql.ansi.doubleQuotedIdentifiers}) instead of a string
 */
public record ParserOptions(boolean doubleQuotedIdentifiers) {
    /** Spark's defaults. */
    public static final ParserOptions DEFAULT = new ParserOptions(false);
}
