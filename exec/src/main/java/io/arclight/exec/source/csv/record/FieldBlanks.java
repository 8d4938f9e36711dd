package io.arclight.exec.source.csv.record;

import io.arclight.exec.memory.Memory;

/**
 * Which blanks around fields are none of their text.
 *
 * @param trimsStart whether those before are left out
 * @param trimsEnd whether those behind are left out
 * @param separator between fields, no blank whatever it is
 */
record FieldBlanks(boolean trimsStart, boolean trimsEnd, int separator) {
    /** Where the text of a field begins. */
    long skip(long fieldStart) {
        long start = fieldStart;
        while (trimsStart && isBlank(start)) {
            start++;
        }
        return start;
    }

    /** The bytes of a text without quotes up to a separator or line end, {@link Fields#MISSING} when there are none. */
    int length(long text, long stop) {
        long last = stop;
        while (trimsEnd && last > text && isBlank(last - 1)) {
            last--;
        }
        // An empty field without quotes is null whatever the null value is.
        return last == text ? Fields.MISSING : (int) (last - text);
    }

    private boolean isBlank(long at) {
        int c = Memory.getByte(at);
        return (c == ' ' || c == '\t') && c != separator;
    }
}
