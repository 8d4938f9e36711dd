package io.arclight.exec.source.filter;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;

/**
 * What is known, while a query runs, of the values a column must have to matter to the rest of it: rows whose value is
 * certainly not among them may be left out. A hint: whoever made it stays exact without it. Thread safe.
 */
public interface RuntimeFilter {
    /**
     * The range of the values wanted, to skip row groups and pages by; never null. When no value is wanted its {@link
     * ValueRange#rowCount()} is 0.
     */
    ValueRange range();

    /**
     * Keeps those rows of a column whose value may be wanted; nulls are left out.
     *
     * @param values a column of any layout
     * @param rows the rows to look at
     * @param room for as many positions as there are rows, on the way
     * @return a part of the rows, in order
     */
    Selection keep(Column values, Selection rows, int[] room);
}
