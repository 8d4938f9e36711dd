package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;

/** Reads one field in quotes. */
final class QuotedField {
    private final CsvDialect dialect;
    private final boolean multiLine;
    private final byte[] emptyValue;
    private final TextArena arena;
    private long start;
    private int length;

    QuotedField(CsvDialect dialect, boolean multiLine, byte[] emptyValue, TextArena arena) {
        this.dialect = dialect;
        this.multiLine = multiLine;
        this.emptyValue = emptyValue;
        this.arena = arena;
    }

    /** Where the text of the field read last is. */
    long start() {
        return start;
    }

    /** The bytes of the field read last. */
    int length() {
        return length;
    }

    /**
     * Reads a field.
     *
     * @param open the address of the quote that opens it
     * @param end the end of the block, where a line feed stands
     * @return the address of the separator or line end behind it
     */
    long read(long open, long end) {
        long at = open + 1;
        boolean isCopied = false;
        arena.begin();
        long copiedTo = at;
        while (at < end) {
            int c = Memory.getByte(at);
            if (c == dialect.quote()) {
                long after = closing(at, end);
                if (after >= 0) {
                    finish(open + 1, copiedTo, at, isCopied);
                    return after;
                }
                boolean isDoubled = Memory.getByte(at + 1) == c && at + 1 < end;
                boolean isEscaped = dialect.escape() == dialect.quote();
                if (!isDoubled || !isEscaped && closing(at + 1, end) < 0) {
                    return raw(open, at, end);
                }
                // A doubled quote stands for one.
                arena.append(copiedTo, at + 1);
                if (!isEscaped) {
                    finish(at + 1, at + 1, at + 1, true);
                    return closing(at + 1, end);
                }
                isCopied = true;
                at += 2;
                copiedTo = at;
            } else if (c == dialect.escape() && at + 1 < end && isEscapable(Memory.getByte(at + 1))) {
                arena.append(copiedTo, at);
                isCopied = true;
                copiedTo = at + 1;
                at += 2;
            } else if ((c == '\n' || c == '\r') && !multiLine) {
                break;
            } else {
                at++;
            }
        }
        // The quote is never closed: the rest of the record is the field.
        finish(open + 1, copiedTo, at, isCopied);
        return at;
    }

    private boolean isEscapable(int c) {
        return c == dialect.quote() || c == dialect.escape();
    }

    /** What ends the field, if the quote at an address closes it: a separator or line end, blanks in between allowed; else -1. */
    private long closing(long quoteAddress, long end) {
        long at = quoteAddress + 1;
        while (at < end && Memory.getByte(at) == ' ' && dialect.separator() != ' ') {
            at++;
        }
        int c = Memory.getByte(at);
        return at >= end || c == dialect.separator() || c == '\n' || c == '\r' ? at : -1;
    }

    private long raw(long open, long quoteAddress, long end) {
        long at = quoteAddress + 1;
        while (at < end) {
            int c = Memory.getByte(at);
            if (c == dialect.separator() || c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        start = open;
        length = (int) (at - open);
        return at;
    }

    private void finish(long textStart, long copiedTo, long textEnd, boolean isCopied) {
        if (isCopied) {
            arena.append(copiedTo, textEnd);
            start = arena.start();
            length = arena.length();
        } else {
            start = textStart;
            length = (int) (textEnd - textStart);
        }
        if (length == 0 && emptyValue.length > 0) {
            arena.begin();
            arena.append(emptyValue);
            start = arena.start();
            length = arena.length();
        }
    }
}
