package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.block.RecordBorders;

/** Where records of CSV end: at line ends; with multi-line records, at those outside of quotes. */
public final class CsvBorders implements RecordBorders {
    private final CsvDialect dialect;
    private final boolean multiLine;

    /** The borders of records; with {@code multiLine}, line ends in quotes are none. */
    public CsvBorders(CsvDialect dialect, boolean multiLine) {
        this.dialect = dialect;
        this.multiLine = multiLine;
    }

    @Override
    public int lastRecordEnd(long address, int length) {
        if (multiLine) {
            return lastEndOutsideQuotes(address, length);
        }
        return RecordBorders.lastLineEnd(address, length);
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
