package io.arclight.exec.source.csv.record;

import static io.arclight.exec.source.csv.record.TextWords.ONES;

import io.arclight.exec.memory.Memory;

/** Finds the fields of any record, one after the other up to the last that is needed. */
final class EveryFieldScanner extends RecordScanner {
    private static final long LOW_BITS = ONES * 0x7f;
    /** Added to the low bits of bytes, sets the high bit of those behind a carriage return, the last line end. */
    private static final long BEHIND_LINE_ENDS = ONES * (0x80 - '\r' - 1);

    private final int quote;
    private final int separator;
    private final long separators;
    private final FieldBlanks blanks;
    private final QuotedField quoted;
    private final int[] slots;
    private final int fieldsNeeded;

    /**
     * A scanner.
     *
     * @param slots per field of a record where it is wanted, or -1
     * @param fieldsNeeded how many fields to look for at most; what is behind them has no line end in quotes
     */
    EveryFieldScanner(CsvDialect dialect, FieldBlanks blanks, QuotedField quoted, int[] slots, int fieldsNeeded) {
        this.quote = dialect.quote();
        this.separator = dialect.separator();
        this.separators = ONES * separator;
        this.blanks = blanks;
        this.quoted = quoted;
        this.slots = slots;
        this.fieldsNeeded = fieldsNeeded;
    }

    @Override
    int scan(long recordStart, long end, Fields fields) {
        long start = recordStart;
        long base = start;
        long marks = marks(Memory.getLong(base));
        int index = 0;
        while (index < fieldsNeeded) {
            start = blanks.skip(start);
            long text = start;
            long stop;
            int length;
            if (Memory.getByte(start) == quote && start < end) {
                stop = quoted.read(start, end);
                text = quoted.start();
                length = quoted.length();
                base = stop;
                marks = marks(Memory.getLong(base)) & ~0xffL;
            } else {
                do {
                    while (marks == 0) {
                        base += Long.BYTES;
                        marks = marks(Memory.getLong(base));
                    }
                    stop = TextWords.address(base, marks);
                    marks &= marks - 1;
                } while (stop < start || !endsField(Memory.getByte(stop)));
                length = blanks.length(start, stop);
            }
            if (fields != null && index < slots.length && slots[index] >= 0) {
                fields.set(slots[index], text, length);
            }
            index++;
            if (Memory.getByte(stop) != separator || stop >= end) {
                lineEnd = stop;
                return index;
            }
            start = stop + 1;
        }
        lineEnd = TextWords.nextLineEnd(start);
        return index;
    }

    private boolean endsField(int c) {
        return c == separator || TextWords.isLineEnd(c);
    }

    /** The bytes that are separators or control characters up to the carriage return. */
    private long marks(long word) {
        long other = word ^ separators;
        return ~(((other & LOW_BITS) + LOW_BITS | other) & ((word & LOW_BITS) + BEHIND_LINE_ENDS | word) | LOW_BITS);
    }
}
