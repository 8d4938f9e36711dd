package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;

/** Finds where records end: at line ends; with multi-line records, at those outside of quotes. */
public final class RecordBorders {
    private final CsvDialect dialect;
    private final boolean multiLine;

    public RecordBorders(CsvDialect dialect, boolean multiLine) {
        this.dialect = dialect;
        this.multiLine = multiLine;
    }

    /**
     * The offset behind the first line feed at or behind an offset, or -1.
     *
     * @param from where to look; the bytes before it are part of the same line
     */
    public int firstLineEnd(long address, int length, int from) {
        for (int i = Math.max(0, from); i < length; i++) {
            if (Memory.getByte(address + i) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The offset behind the last record that is whole, 0 when none is. The first byte begins a record. */
    public int lastRecordEnd(long address, int length) {
        if (multiLine) {
            return lastEndOutsideQuotes(address, length);
        }
        int end = length;
        while (end > 0 && Memory.getByte(address + end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private int lastEndOutsideQuotes(long address, int length) {
        int last = 0;
        boolean isFieldStart = true;
        boolean isQuoted = false;
        for (int i = 0; i < length; i++) {
            int c = Memory.getByte(address + i);
            if (isQuoted) {
                if (c == dialect.escape() && dialect.escape() != dialect.quote()) {
                    i++;
                } else if (c == dialect.quote()) {
                    isQuoted = false;
                }
            } else if (c == dialect.quote() && (isFieldStart || i > 0 && Memory.getByte(address + i - 1) == c)) {
                // At the beginning of a field, or doubled within one.
                isQuoted = true;
                isFieldStart = false;
            } else {
                isFieldStart = c == dialect.separator() || c == '\n' || c == '\r';
                if (c == '\n') {
                    last = i + 1;
                }
            }
        }
        return last;
    }
}
