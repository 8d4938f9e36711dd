package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.block.RecordBlocks;

/**
 * Finds the fields of records. Fields in quotes follow the parser that Spark uses: a quote within them that is neither
 * escaped nor followed by a separator makes the field what stands there, quotes and all, up to the next separator.
 */
public final class Tokenizer {
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    /** Added to the low bits of bytes, sets the high bit of those behind a carriage return, the last line end. */
    private static final long BEHIND_LINE_ENDS = ONES * (0x80 - '\r' - 1);

    private final int quote;
    private final int comment;
    private final int separator;
    private final long separators;
    private final boolean trimsStart;
    private final boolean trimsEnd;
    private final boolean multiLine;
    private final QuotedField quoted;
    private final int[] slots;
    private final boolean checksCount;
    private final int fieldsNeeded;
    private long position;
    private long end;

    /**
     * A tokenizer.
     *
     * @param slots per field of a record where it is wanted, or -1
     * @param checksCount whether a record with more or fewer fields is malformed
     */
    public Tokenizer(CsvOptions options, int[] slots, boolean checksCount, TextArena arena) {
        CsvDialect dialect = options.dialect();
        this.quote = dialect.quote();
        this.comment = dialect.comment();
        this.separator = dialect.separator();
        this.separators = ONES * separator;
        this.trimsStart = options.ignoreLeadingWhiteSpace();
        this.trimsEnd = options.ignoreTrailingWhiteSpace();
        this.multiLine = options.multiLine();
        this.quoted = new QuotedField(dialect, multiLine, options.emptyValue(), arena);
        this.slots = slots;
        this.checksCount = checksCount;
        this.fieldsNeeded = multiLine || checksCount ? Integer.MAX_VALUE : lastWanted(slots) + 1;
    }

    private static int lastWanted(int[] slots) {
        int last = slots.length - 1;
        while (last >= 0 && slots[last] < 0) {
            last--;
        }
        return last;
    }

    /** Goes to a block of records; the byte behind it is overwritten. */
    public void reset(RecordBlocks.Block block) {
        position = block.start();
        end = block.end();
        // So that every scan ends.
        Memory.putByte(end, (byte) '\n');
    }

    /** Goes past the next record, for headers; false when there is none. */
    public boolean skipRecord() {
        if (!skipEmptyLines()) {
            return false;
        }
        record(null);
        return true;
    }

    /** Finds the next records, as many as there is room for; false when there was none. */
    public boolean read(Fields fields) {
        fields.clear();
        while (fields.rows() < fields.capacity() && skipEmptyLines()) {
            long start = position;
            int found = record(fields);
            for (int index = found; index < slots.length; index++) {
                if (slots[index] >= 0) {
                    fields.set(slots[index], 0, Fields.ABSENT);
                }
            }
            fields.endRecord(start, lineEnd(start), checksCount && found != slots.length);
        }
        return fields.rows() > 0;
    }

    /**
     * Goes past a record.
     *
     * @param fields takes the fields that are wanted; null when none are
     * @return how many fields there are, not counting any behind the last that is needed
     */
    private int record(Fields fields) {
        int needed = fields == null && !multiLine ? 0 : fieldsNeeded;
        long start = position;
        long base = start;
        long marks = marks(Memory.getLong(base));
        int index = 0;
        while (index < needed) {
            while (trimsStart && isSpace(start)) {
                start++;
            }
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
                    stop = base + (Long.numberOfTrailingZeros(marks) >>> 3);
                    marks &= marks - 1;
                } while (stop < start || !endsField(Memory.getByte(stop)));
                // An empty field without quotes is null whatever the null value is.
                length = trimmed(start, stop);
            }
            if (fields != null && index < slots.length && slots[index] >= 0) {
                fields.set(slots[index], text, length);
            }
            index++;
            if (Memory.getByte(stop) != separator || stop >= end) {
                endRecord(stop);
                return index;
            }
            start = stop + 1;
        }
        endRecord(nextLineEnd(start));
        return index;
    }

    private int trimmed(long start, long stop) {
        long last = stop;
        while (trimsEnd && last > start && isSpace(last - 1)) {
            last--;
        }
        return last == start ? Fields.MISSING : (int) (last - start);
    }

    private boolean endsField(int c) {
        return c == separator || isLineEnd(c);
    }

    /** Goes behind the end of a record: a line feed, a carriage return, or both. */
    private void endRecord(long lineEnd) {
        position = lineEnd + 1;
        if (Memory.getByte(lineEnd) == '\r' && position < end && Memory.getByte(position) == '\n') {
            position++;
        }
    }

    /** The end of the record just read, without its line end. */
    private long lineEnd(long start) {
        long last = Math.min(position, end);
        while (last > start && isLineEnd(Memory.getByte(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** Goes past lines that are blank or comments; false at the end. */
    private boolean skipEmptyLines() {
        while (position < end) {
            int first = Memory.getByte(position);
            boolean isSkipped = first == comment && comment >= 0 || first <= ' ' && first >= 0 && isBlank();
            if (!isSkipped) {
                return true;
            }
            while (!isLineEnd(Memory.getByte(position))) {
                position++;
            }
            position++;
        }
        return false;
    }

    private boolean isBlank() {
        long at = position;
        while (at < end && !isLineEnd(Memory.getByte(at))) {
            int c = Memory.getByte(at++);
            if (c < 0 || c > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean isSpace(long at) {
        int c = Memory.getByte(at);
        return (c == ' ' || c == '\t') && c != separator;
    }

    /** The address of the next line end. */
    private static long nextLineEnd(long from) {
        long at = from;
        while (true) {
            long word = Memory.getLong(at);
            long found = zeros(word ^ ONES * '\n') | zeros(word ^ ONES * '\r');
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
    }

    /** The high bit of every byte that is a separator or a control character up to the carriage return. */
    private long marks(long word) {
        long other = word ^ separators;
        return ~(((other & LOW_BITS) + LOW_BITS | other) & ((word & LOW_BITS) + BEHIND_LINE_ENDS | word) | LOW_BITS);
    }

    /** The high bit of every byte that is zero. */
    private static long zeros(long word) {
        return ~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS);
    }
}
