package io.arclight.parser.grammar;

/** A bracketed comment without an end. */
public final class UnclosedCommentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    UnclosedCommentException(int offset) {
        super("unclosed bracketed comment at offset " + offset);
        this.offset = offset;
    }

    /** Where the comment starts. */
    public int offset() {
        return offset;
    }
}
