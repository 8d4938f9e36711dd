package io.arclight.parser.grammar;

/**
 * A token with its place in the text: characters {@code start} (included) to {@code end} (excluded). Lines and columns of the
 * superclass count from 1, as Calcite's positions do.
 */
public final class SparkToken extends Token {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final boolean escaped;

    /** For an open parenthesis, where the matching one stands in the token list; -1 when there is none. */
    int match = -1;

    boolean startsQuery;

    /** For a question mark, how many come before it. */
    int ordinal;

    SparkToken(int kind, String image, int start, int end, boolean escaped) {
        super(kind, image);
        this.start = start;
        this.end = end;
        this.escaped = escaped;
    }

    /** Offset of the first character. */
    public int start() {
        return start;
    }

    /** Offset behind the last character. */
    public int end() {
        return end;
    }

    /** Whether a query starts with this token: SELECT, WITH, VALUES, TABLE, or a parenthesis filled by a query. */
    public boolean startsQuery() {
        return startsQuery;
    }

    /** For a question mark, how many come before it in the text. */
    public int ordinal() {
        return ordinal;
    }

    /** The name inside back quotes. */
    public String name() {
        return image.substring(1, image.length() - 1).replace("``", "`");
    }

    /** The value of a string literal: quotes taken off, escapes replaced unless the session keeps them. */
    public String text() {
        boolean kept = escaped && (image.charAt(0) == '\'' || image.charAt(0) == '"');
        return kept ? image.substring(1, image.length() - 1) : StringEscapes.decode(image);
    }
}
