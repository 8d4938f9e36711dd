package io.arclight.exec.source.block;

import io.arclight.exec.memory.Memory;

/** Finds where the records of a file end. */
@FunctionalInterface
public interface RecordBorders {
    /** Every line is a record. */
    RecordBorders LINES = RecordBorders::lastLineEnd;

    /** The file is one record. */
    RecordBorders WHOLE_FILE = (address, length) -> 0;

    /** The offset behind the last record that is whole, 0 when none is. The first byte begins a record. */
    int lastRecordEnd(long address, int length);

    /**
     * The offset behind the first line feed at or behind an offset, or -1.
     *
     * @param from where to look; the bytes before it are part of the same line
     */
    static int firstLineEnd(long address, int length, int from) {
        for (int i = Math.max(0, from); i < length; i++) {
            if (Memory.getByte(address + i) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The offset behind the last line feed, or 0. */
    static int lastLineEnd(long address, int length) {
        int end = length;
        while (end > 0 && Memory.getByte(address + end - 1) != '\n') {
            end--;
        }
        return end;
    }
}
