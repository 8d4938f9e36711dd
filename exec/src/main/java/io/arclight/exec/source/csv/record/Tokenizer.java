package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;

/**
 * Finds the fields of records. Fields in quotes follow the parser that Spark uses: a quote within them that is neither
 * escaped nor followed by a separator makes the field what stands there, quotes and all, up to the next separator.
 */
public final class Tokenizer {
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

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
    private long position;
    private long end;
    private long fieldStart;
    private int fieldLength;

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
        boolean isLast;
        do {
            isLast = field();
        } while (!isLast);
        return true;
    }

    /** Finds the next records, as many as there is room for; false when there was none. */
    public boolean read(Fields fields) {
        fields.clear();
        while (fields.rows() < fields.capacity() && skipEmptyLines()) {
            long start = position;
            int index = 0;
            boolean isLast;
            do {
                isLast = field();
                if (index < slots.length && slots[index] >= 0) {
                    fields.set(slots[index], fieldStart, fieldLength);
                }
                index++;
            } while (!isLast);
            int found = index;
            for (; index < slots.length; index++) {
                if (slots[index] >= 0) {
                    fields.set(slots[index], 0, Fields.ABSENT);
                }
            }
            fields.endRecord(start, lineEnd(start), checksCount && found != slots.length);
        }
        return fields.rows() > 0;
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

    /** Reads a field and goes past what ends it; true when that is the end of the record. */
    private boolean field() {
        long start = position;
        if (trimsStart) {
            while (isSpace(start)) {
                start++;
            }
        }
        long stop;
        if (Memory.getByte(start) == quote && start < end) {
            stop = quoted.read(start, end);
            fieldStart = quoted.start();
            fieldLength = quoted.length();
        } else {
            stop = scan(start);
            long last = stop;
            while (trimsEnd && last > start && isSpace(last - 1)) {
                last--;
            }
            fieldStart = start;
            // An empty field without quotes is null whatever the null value is.
            fieldLength = last == start ? Fields.MISSING : (int) (last - start);
        }
        int c = Memory.getByte(stop);
        position = stop + 1;
        if (c == separator && stop < end) {
            return false;
        }
        if (c == '\r' && position < end && Memory.getByte(position) == '\n') {
            position++;
        }
        return true;
    }

    private boolean isSpace(long at) {
        int c = Memory.getByte(at);
        return (c == ' ' || c == '\t') && c != separator;
    }

    /** The address of the next separator or line end. */
    private long scan(long from) {
        long at = from;
        while (true) {
            long word = Memory.getLong(at);
            long found = zeros(word ^ separators) | zeros(word ^ ONES * '\n') | zeros(word ^ ONES * '\r');
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
    }

    /** The high bit of every byte that is zero. */
    private static long zeros(long word) {
        return ~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS);
    }
}
