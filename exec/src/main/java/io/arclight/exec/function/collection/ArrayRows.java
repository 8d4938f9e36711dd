package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.value.ValueCursor;
import java.util.Arrays;

/**
 * The elements of the rows of an array column.
 *
 * @param column the arrays, maybe behind a dictionary
 * @param list the arrays themselves
 */
record ArrayRows(Column column, ListColumn list) {
    static ArrayRows of(Column column) {
        return new ArrayRows(column, (ListColumn) column.base());
    }

    static ArrayRows of(ValueCursor cursor) {
        return of(cursor.column());
    }

    Column elements() {
        return list.elements();
    }

    /** The position of a row's first element. */
    int start(int row) {
        return list.offset(column.baseRow(row));
    }

    /** The position behind a row's last element. */
    int end(int row) {
        return list.offset(column.baseRow(row) + 1);
    }

    int size(int row) {
        return end(row) - start(row);
    }

    /** The position of the first element that equals a value of a column, null being equal to null, or -1. */
    int find(int row, Column values, int valueRow) {
        for (int i = start(row); i < end(row); i++) {
            if (same(elements(), i, values, valueRow)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasNull(int row) {
        for (int i = start(row); i < end(row); i++) {
            if (elements().isNull(i)) {
                return true;
            }
        }
        return false;
    }

    /** Appends all elements of a row to the array that is being built. */
    void copy(int row, ListBuilder out) {
        int[] positions = new int[size(row)];
        Arrays.setAll(positions, i -> start(row) + i);
        out.elements().append(elements(), positions, positions.length);
    }

    /** Whether two values are equal, null being equal to null. */
    static boolean same(Column left, int row, Column right, int otherRow) {
        if (left.isNull(row) || right.isNull(otherRow)) {
            return left.isNull(row) && right.isNull(otherRow);
        }
        return compare(left, row, right, otherRow) == 0;
    }

    /** Compares two values that are not null. */
    static int compare(Column left, int row, Column right, int otherRow) {
        return left.base().compare(left.baseRow(row), right.base(), right.baseRow(otherRow));
    }
}
