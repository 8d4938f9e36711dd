package io.arclight.parser.grammar;

/** The text of a string literal as Spark reads it. */
final class StringEscapes {
    private StringEscapes() {}

    /**
     * Decodes a literal with its quotes. Raw strings (r'..') stand for themselves. Elsewhere a doubled quote is one quote,
     * and after a backslash come: an escape letter (0 b n r t Z), a character in octal (three digits), {@code u} with four or
     * {@code U} with eight hex digits; {@code \%} and {@code \_} keep their backslash for LIKE; any other character is itself.
     */
    static String decode(String literal) {
        char first = literal.charAt(0);
        if (first == 'r' || first == 'R') {
            return literal.substring(2, literal.length() - 1);
        }
        int end = literal.length() - 1;
        if (literal.indexOf('\\') < 0 && literal.indexOf(first, 1) == end) {
            return literal.substring(1, end);
        }
        StringBuilder text = new StringBuilder(literal.length());
        int at = 1;
        while (at < end) {
            char c = literal.charAt(at);
            if (c == '\\' && at + 1 < end) {
                at = escape(literal, at + 1, end, text);
            } else {
                text.append(c);
                at += c == first ? 2 : 1;
            }
        }
        return text.toString();
    }

    /** Decodes the escape whose first character behind the backslash is at {@code at}; returns where reading goes on. */
    private static int escape(String literal, int at, int end, StringBuilder text) {
        char c = literal.charAt(at);
        if (c == 'u' && digits(literal, at + 1, 4, end, 16)) {
            text.append((char) Integer.parseInt(literal, at + 1, at + 5, 16));
            return at + 5;
        }
        if (c == 'U' && digits(literal, at + 1, 8, end, 16)) {
            long point = Long.parseLong(literal, at + 1, at + 9, 16);
            if (point <= Character.MAX_CODE_POINT) {
                text.appendCodePoint((int) point);
                return at + 9;
            }
        }
        if (c >= '0' && c <= '1' && digits(literal, at, 3, end, 8)) {
            text.append((char) Integer.parseInt(literal, at, at + 3, 8));
            return at + 3;
        }
        switch (c) {
            case '0' -> text.append('\0');
            case 'b' -> text.append('\b');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'Z' -> text.append('\u001A');
            case '%', '_' -> text.append('\\').append(c);
            default -> text.append(c);
        }
        return at + 1;
    }

    private static boolean digits(String literal, int from, int count, int end, int radix) {
        if (from + count > end) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (Character.digit(literal.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
