package io.arclight.exec.source.csv.write;

import io.arclight.exec.source.csv.record.CsvDialect;
import java.util.Arrays;

/** Puts quotes around fields that need them, as the writer that Spark uses does. */
final class FieldQuoting {
    private final CsvDialect dialect;
    private final byte[] nullValue;
    private final byte[] emptyValue;
    private final boolean quotesAll;
    private final boolean escapesQuotes;
    private final boolean trimsStart;
    private final boolean trimsEnd;

    FieldQuoting(CsvWriteOptions options) {
        this.dialect = options.dialect();
        this.nullValue = options.bytes("nullValue", "");
        this.emptyValue = options.bytes("emptyValue", "\"\"");
        this.quotesAll = options.flag("quoteAll", false);
        this.escapesQuotes = options.flag("escapeQuotes", true);
        this.trimsStart = options.flag("ignoreLeadingWhiteSpace", true);
        this.trimsEnd = options.flag("ignoreTrailingWhiteSpace", true);
    }

    int separator() {
        return dialect.separator();
    }

    void appendNull(TextBuffer out) {
        int start = out.length();
        out.append(nullValue);
        if (quotesAll) {
            quote(out, start);
        }
    }

    /** Completes the field that begins at an offset. */
    void finish(TextBuffer out, int start) {
        trim(out, start);
        if (out.length() == start) {
            out.append(emptyValue);
        } else if (quotesAll || needsQuotes(out, start)) {
            quote(out, start);
        }
    }

    private void trim(TextBuffer out, int start) {
        int end = out.length();
        while (trimsEnd && end > start && isSpace(out.bytes()[end - 1])) {
            end--;
        }
        out.truncate(end);
        int from = start;
        while (trimsStart && from < end && isSpace(out.bytes()[from])) {
            from++;
        }
        if (from > start) {
            out.remove(start, from);
        }
    }

    private static boolean isSpace(int c) {
        return c >= 0 && c <= ' ';
    }

    private boolean needsQuotes(TextBuffer out, int start) {
        if (out.bytes()[start] == dialect.comment()) {
            return true;
        }
        for (int i = start; i < out.length(); i++) {
            int c = out.bytes()[i];
            boolean isQuote = c == dialect.quote() && (escapesQuotes || i == start);
            if (c == dialect.separator() || c == '\n' || c == '\r' || isQuote) {
                return true;
            }
        }
        return false;
    }

    private void quote(TextBuffer out, int start) {
        if (dialect.quote() < 0) {
            return;
        }
        byte[] field = Arrays.copyOfRange(out.bytes(), start, out.length());
        out.truncate(start);
        out.append(dialect.quote());
        for (byte c : field) {
            if (dialect.escape() >= 0 && (c == dialect.quote() || c == dialect.escape())) {
                out.append(dialect.escape());
            }
            out.append(c);
        }
        out.append(dialect.quote());
    }
}
