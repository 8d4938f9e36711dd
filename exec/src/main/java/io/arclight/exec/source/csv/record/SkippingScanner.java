package io.arclight.exec.source.csv.record;

import static io.arclight.exec.source.csv.record.TextWords.ONES;

import io.arclight.exec.memory.Memory;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds some fields of records of one line. Those that are not wanted are gone past eight bytes at a time, by counting
 * separators. Records with quotes are left to another scanner.
 */
final class SkippingScanner extends RecordScanner {
    /** How many records behind one with quotes are not tried. */
    private static final int PATIENCE = 15;

    private static final int HAS_QUOTES = -1;

    private final RecordScanner quoted;
    private final FieldBlanks blanks;
    private final int quote;
    private final long quotes;
    private final long separators;
    /** Numbers of separators, counted from 1 in a record, next to which wanted fields begin or end. */
    private final int[] borders;
    /** Per field and one more where it is wanted, or -1. */
    private final int[] slots;

    private int untried;

    /**
     * A scanner.
     *
     * @param quoted takes records with quotes
     * @param slots per field of a record where it is wanted, or -1; one at least is
     */
    SkippingScanner(RecordScanner quoted, CsvDialect dialect, FieldBlanks blanks, int[] slots) {
        this.quoted = quoted;
        this.blanks = blanks;
        this.quote = dialect.quote();
        this.quotes = ONES * (quote < 0 ? '\n' : quote);
        this.separators = ONES * dialect.separator();
        this.slots = Arrays.copyOf(slots, slots.length + 1);
        this.slots[slots.length] = -1;
        this.borders = IntStream.rangeClosed(1, slots.length)
                .filter(border -> slots[border - 1] >= 0 || this.slots[border] >= 0)
                .toArray();
    }

    @Override
    int scan(long start, long end, Fields fields) {
        int found = untried > 0 ? HAS_QUOTES : scanUnquoted(start, fields);
        if (found == HAS_QUOTES) {
            untried = untried > 0 ? untried - 1 : PATIENCE;
            found = quoted.scan(start, end, fields);
            lineEnd = quoted.lineEnd();
        }
        return found;
    }

    private int scanUnquoted(long start, Fields fields) {
        long text = start;
        int passed = 0;
        for (int border : borders) {
            int left = border - passed;
            long base = text;
            long counts;
            while (true) {
                long word = Memory.getLong(base);
                long marks = TextWords.zeros(word ^ separators);
                long stops = stops(word, marks);
                if (stops == 0) {
                    counts = TextWords.counts(marks);
                    if (TextWords.count(counts) >= left) {
                        break;
                    }
                    left -= TextWords.count(counts);
                    base += Long.BYTES;
                    continue;
                }
                counts = TextWords.counts(marks & (stops & -stops) - 1);
                if (TextWords.count(counts) >= left) {
                    break;
                }
                left -= TextWords.count(counts);
                long stop = TextWords.address(base, stops);
                int c = Memory.getByte(stop);
                if (c == quote) {
                    return HAS_QUOTES;
                }
                if (TextWords.isLineEnd(c)) {
                    set(fields, border - left, text, stop);
                    lineEnd = stop;
                    return border - left + 1;
                }
                // Another control character.
                base = stop + 1;
            }
            long separator = TextWords.address(base, TextWords.reaching(counts, left));
            set(fields, border - 1, text, separator);
            text = separator + 1;
            passed = border;
        }
        lineEnd = TextWords.nextLineEnd(text);
        return passed;
    }

    /** Line ends and quotes, and perhaps others behind the first of them; separators are none. */
    private long stops(long word, long marks) {
        return TextWords.controls(word | marks) | TextWords.firstZero(word ^ quotes);
    }

    private void set(Fields fields, int field, long fieldStart, long stop) {
        if (slots[field] >= 0) {
            long text = blanks.skip(fieldStart);
            fields.set(slots[field], text, blanks.length(text, stop));
        }
    }
}
