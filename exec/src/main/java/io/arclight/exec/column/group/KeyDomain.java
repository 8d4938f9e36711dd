package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;

/**
 * Numbers the values of one key from 1 on, 0 for null: dictionary codes, or integers between bounds that widen as values
 * come. What is numbered differently than before makes the domain {@linkplain #isChanged() changed}.
 */
final class KeyDomain {
    private static final Column INTEGERS = null;

    /** The dictionary seen last, or {@link #INTEGERS}. */
    private Column dictionary;

    private long lowest;
    private long size;
    private boolean changed;
    private long[] values = new long[0];

    /** The number of values, null not counted. */
    long size() {
        return size;
    }

    /** Whether the last batch changed what numbers mean. */
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
                become(current, 0, current.length());
            }
            return size <= most;
        }
        return switch (column.physicalType()) {
            case BIT, INT8, INT16, INT32, INT64 -> readIntegers(column, selection, most);
            case NULL, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> false;
        };
    }

    private void become(Column newDictionary, long newLowest, long newSize) {
        dictionary = newDictionary;
        lowest = newLowest;
        size = newSize;
        changed = true;
    }

    private boolean readIntegers(Column column, Selection selection, long most) {
        int count = selection.count();
        if (values.length < count) {
            values = new long[count];
        }
        ColumnValues.longs(column, selection, values);
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        if (column.validity().hasNulls()) {
            for (int i = 0; i < count; i++) {
                if (!column.isNull(selection.position(i))) {
                    min = Math.min(min, values[i]);
                    max = Math.max(max, values[i]);
                }
            }
        } else {
            for (int i = 0; i < count; i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
        }
        boolean ofIntegers = dictionary == INTEGERS;
        if (min > max && !ofIntegers) {
            become(INTEGERS, 0, 0);
        }
        boolean known = ofIntegers && size > 0;
        if (min > max || known && min >= lowest && Long.compareUnsigned(max - lowest, size) < 0) {
            return size <= most;
        }
        if (known) {
            min = Math.min(min, lowest);
            max = Math.max(max, lowest + size - 1);
        }
        long span = max - min;
        if (span < 0 || span >= most) {
            return false;
        }
        become(INTEGERS, min, span + 1);
        return true;
    }

    /**
     * Adds this key to the numbers of the rows of the batch read last: each becomes itself times the size of this domain
     * with null, plus this key's number.
     *
     * @param first whether no key was added before; numbers are undefined then
     */
    void number(Column column, Selection selection, int[] numbers, boolean first) {
        int count = selection.count();
        int factor = first ? 0 : (int) size + 1;
        boolean nulls = column.validity().hasNulls();
        if (dictionary == INTEGERS) {
            long before = lowest - 1;
            if (nulls) {
                for (int i = 0; i < count; i++) {
                    boolean isNull = column.isNull(selection.position(i));
                    numbers[i] = numbers[i] * factor + (isNull ? 0 : (int) (values[i] - before));
                }
            } else {
                for (int i = 0; i < count; i++) {
                    numbers[i] = numbers[i] * factor + (int) (values[i] - before);
                }
            }
            return;
        }
        long codes = ((DictionaryColumn) column).codes().address();
        if (nulls) {
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
