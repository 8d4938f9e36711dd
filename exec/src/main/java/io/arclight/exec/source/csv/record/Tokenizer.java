package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.block.RecordBlocks;
import java.util.stream.IntStream;

/**
 * Finds the fields of records. Fields in quotes follow the parser that Spark uses: a quote within them that is neither
 * escaped nor followed by a separator makes the field what stands there, quotes and all, up to the next separator.
 */
public final class Tokenizer {
    private final int comment;
    private final int[] wanted;
    private final int[] slots;
    private final boolean checksCount;
    private final RecordScanner headers;
    private final RecordScanner records;
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
        this.comment = dialect.comment();
        this.wanted = IntStream.range(0, slots.length)
                .filter(field -> slots[field] >= 0)
                .toArray();
        this.slots = slots;
        this.checksCount = checksCount;
        int last = wanted.length == 0 ? -1 : wanted[wanted.length - 1];
        boolean needsAll = options.multiLine() || checksCount;
        FieldBlanks blanks = new FieldBlanks(
                options.ignoreLeadingWhiteSpace(), options.ignoreTrailingWhiteSpace(), dialect.separator());
        QuotedField quoted = new QuotedField(dialect, options.multiLine(), options.emptyValue(), arena);
        RecordScanner every =
                new EveryFieldScanner(dialect, blanks, quoted, slots, needsAll ? Integer.MAX_VALUE : last + 1);
        this.headers = options.multiLine() ? every : new LineScanner();
        if (!needsAll && wanted.length == 0) {
            this.records = new LineScanner();
        } else if (!needsAll && wanted.length <= last) {
            this.records = new SkippingScanner(every, dialect, blanks, slots);
        } else {
            this.records = every;
        }
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
        headers.scan(position, end, null);
        endRecord(headers.lineEnd());
        return true;
    }

    /** Finds the next records, as many as there is room for; false when there was none. */
    public boolean read(Fields fields) {
        fields.clear();
        while (fields.rows() < fields.capacity() && skipEmptyLines()) {
            long start = position;
            int found = records.scan(start, end, fields);
            for (int i = wanted.length - 1; i >= 0 && wanted[i] >= found; i--) {
                fields.set(slots[wanted[i]], 0, Fields.ABSENT);
            }
            endRecord(records.lineEnd());
            if (fields.keepsRecords()) {
                fields.setRecord(start, textEnd(start, records.lineEnd()));
            }
            fields.endRecord(checksCount && found != slots.length);
        }
        return fields.rows() > 0;
    }

    /** Goes behind the end of a record: a line feed, a carriage return, or both. */
    private void endRecord(long lineEnd) {
        position = lineEnd + 1;
        if (Memory.getByte(lineEnd) == '\r' && position < end && Memory.getByte(position) == '\n') {
            position++;
        }
    }

    /** The end of a record's text: line ends in quotes that are never closed are none of it. */
    private static long textEnd(long start, long lineEnd) {
        long last = lineEnd;
        while (last > start && TextWords.isLineEnd(Memory.getByte(last - 1))) {
            last--;
        }
        return last;
    }

    /** Goes past lines that are blank or comments; false at the end. */
    private boolean skipEmptyLines() {
        while (position < end) {
            int first = Memory.getByte(position);
            boolean isSkipped = first == comment && comment >= 0 || first <= ' ' && first >= 0 && isBlank();
            if (!isSkipped) {
                return true;
            }
            while (!TextWords.isLineEnd(Memory.getByte(position))) {
                position++;
            }
            position++;
        }
        return false;
    }

    private boolean isBlank() {
        long at = position;
        while (at < end && !TextWords.isLineEnd(Memory.getByte(at))) {
            int c = Memory.getByte(at++);
            if (c < 0 || c > ' ') {
                return false;
            }
        }
        return true;
    }
}
