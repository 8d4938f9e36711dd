package io.arclight.parser.grammar;

/** Finds the semicolons that end statements. */
public final class StatementEnds {
    private StatementEnds() {}

    /** Offset of the first semicolon at or behind {@code from} outside of strings, names and comments; else the text's end. */
    public static int next(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != ';') {
            i = skip(text, i);
        }
        return Math.min(i, text.length());
    }

    /** Whether there is anything but comments and blank space between two offsets. */
    public static boolean hasText(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int end = skip(text, i);
            boolean comment = text.startsWith("--", i) || text.startsWith("/*", i);
            if (!comment && !Character.isWhitespace(text.charAt(i))) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** Offset of the first character that is neither blank space nor comment; else the text's end. */
    public static int start(String text) {
        int i = 0;
        while (i < text.length()) {
            boolean comment = text.startsWith("--", i) || text.startsWith("/*", i);
            if (!comment && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
            i = skip(text, i);
        }
        return i;
    }

    /** Where reading goes on behind the character, quotation or comment at {@code i}. */
    private static int skip(String text, int i) {
        int end =
                switch (text.charAt(i)) {
                    case '\'', '"', '`' -> quotationEnd(text, i);
                    case '-' -> text.startsWith("--", i) ? SparkLexer.lineCommentEnd(text, i) : i + 1;
                    case '/' -> text.startsWith("/*", i) ? SparkLexer.bracketedCommentEnd(text, i) : i + 1;
                    default -> i + 1;
                };
        return end < 0 ? text.length() : end;
    }

    private static int quotationEnd(String text, int i) {
        boolean raw = i > 0
                && (text.charAt(i - 1) | 0x20) == 'r'
                && (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)));
        if (raw && text.charAt(i) != '`') {
            int close = text.indexOf(text.charAt(i), i + 1);
            return close < 0 ? -1 : close + 1;
        }
        return SparkLexer.quotedEnd(text, i);
    }
}
