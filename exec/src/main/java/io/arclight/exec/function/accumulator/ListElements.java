package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;

/**
 * The elements of the arrays of some rows, each as a row of its array's group: how states that are lists are merged.
 *
 * @param rows the elements, as rows of the column of elements
 * @param elements that column, borrowed
 */
public record ListElements(GroupedRows rows, Column elements) {
    /**
     * Takes arrays apart.
     *
     * @param lists the arrays
     * @param column the column the rows refer to: that of the arrays, or codes into it
     */
    public static ListElements of(GroupedRows rows, ListColumn lists, Column column) {
        int total = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.selection().position(i);
            total += column.isNull(row) ? 0 : lists.size(column.baseRow(row));
        }
        int[] positions = new int[total];
        long[] groups = new long[total];
        int at = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.selection().position(i);
            if (!column.isNull(row)) {
                int list = column.baseRow(row);
                for (int element = lists.offset(list); element < lists.offset(list + 1); element++) {
                    positions[at] = element;
                    groups[at++] = rows.groups()[i];
                }
            }
        }
        return new ListElements(rows.same(new Selection(positions, total), groups), lists.elements());
    }
}
