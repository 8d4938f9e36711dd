package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;

/**
 * Numbers the values of one key from 1 on, 0 for null: dictionary codes, or integers between bounds that widen as values
 * come. What is numbered differently than before makes the domain {@linkplain #isChanged() changed}.
 */
final class KeyDomain {
    /** The dictionary seen last; null when the values are integers. */
    private Column dictionary;

    private final IntegerDomain integers = new IntegerDomain();
    private long size;
    private boolean changed;

    /** The number of values, null not counted. */
    long size() {
        return size;
    }

    /** Whether dictionary codes are numbered. */
    boolean isDictionary() {
        return dictionary != null;
    }

    /** Whether the last batch changed what numbers mean, not only how many there are. */
    boolean isChanged() {
        return changed;
    }

    /**
     * Reads the values of a batch.
     *
     * @param most the most values that the domain may have
     * @return whether all are in the domain, now if not before
     */
    boolean read(Column column, Selection selection, long most) {
        changed = false;
        if (column.base() != column) {
            Column current = ((DictionaryColumn) column).dictionary();
            if (current != dictionary) {
                dictionary = current;
                size = current.length();
                changed = true;
            }
            return size <= most;
        }
        return switch (column.physicalType()) {
            case BIT, INT8, INT16, INT32, INT64 -> readIntegers(column, selection, most);
            case NULL, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> false;
        };
    }

    private boolean readIntegers(Column column, Selection selection, long most) {
        if (dictionary != null) {
            integers.forget();
        }
        boolean fit = integers.read(column, selection, most);
        changed = dictionary != null || integers.isChanged();
        dictionary = null;
        size = integers.size();
        return fit;
    }

    /** Forgets all values. */
    void forget() {
        dictionary = null;
        integers.forget();
        size = 0;
    }

    /**
     * Adds this key to the numbers of the rows of the batch read last: each becomes itself times the size of this domain
     * with null, plus this key's number.
     *
     * @param first whether no key was added before; numbers are undefined then
     */
    void number(Column column, Selection selection, int[] numbers, boolean first) {
        int factor = first ? 0 : (int) size + 1;
        if (dictionary == null) {
            integers.number(column, selection, numbers, factor);
            return;
        }
        int count = selection.count();
        long codes = ((DictionaryColumn) column).codes().address();
        if (column.validity().hasNulls()) {
            for (int i = 0; i < count; i++) {
                int row = selection.position(i);
                numbers[i] = numbers[i] * factor + (column.isNull(row) ? 0 : Memory.getInt(codes + 4L * row) + 1);
            }
        } else if (selection.isDense()) {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + Memory.getInt(codes + 4L * i) + 1;
            }
        } else {
            int[] positions = selection.positions();
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + Memory.getInt(codes + 4L * positions[i]) + 1;
            }
        }
    }
}
