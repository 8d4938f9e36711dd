package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a batch and the group of each. Also lends the arrays that values are read into, so that accumulators share
 * them: what one method gave is good until it is called again on any rows of the same origin.
 */
public final class GroupedRows {
    private final Selection selection;
    private final long[] groups;
    private final boolean single;
    private final Scratch scratch;

    private GroupedRows(Selection selection, long[] groups, boolean single, Scratch scratch) {
        this.selection = selection;
        this.groups = groups;
        this.single = single;
        this.scratch = scratch;
    }

    /**
     * Rows.
     *
     * @param selection the rows; positions need not ascend
     * @param groups the address of the group of the index-th selected row
     * @param scratch arrays to lend
     */
    public static GroupedRows of(Selection selection, long[] groups, Scratch scratch) {
        return new GroupedRows(selection, groups, false, scratch);
    }

    /** Rows that are all of one group. */
    public static GroupedRows ofOne(Selection selection, long group, Scratch scratch) {
        long[] groups = scratch.groups(selection.count());
        Arrays.fill(groups, 0, selection.count(), group);
        return new GroupedRows(selection, groups, true, scratch);
    }

    /** How many rows there are. */
    public int count() {
        return selection.count();
    }

    /** The rows. */
    public Selection selection() {
        return selection;
    }

    /** The address of each row's group, by index in the selection. */
    public long[] groups() {
        return groups;
    }

    /** Whether all rows are known to be of one group. */
    public boolean isOneGroup() {
        return single;
    }

    /** Other rows and groups, with the arrays of this. */
    public GroupedRows same(Selection otherSelection, long[] otherGroups) {
        return new GroupedRows(otherSelection, otherGroups, single, scratch);
    }

    /**
     * Those rows that are in another selection.
     *
     * @param some some of these rows, in the same order
     */
    public GroupedRows among(Selection some) {
        long[] chosen = new long[some.count()];
        int at = 0;
        for (int i = 0; i < chosen.length; i++) {
            int position = some.position(i);
            while (selection.position(at) != position) {
                at++;
            }
            chosen[i] = groups[at++];
        }
        return new GroupedRows(some, chosen, single, scratch);
    }

    /** The rows for which a condition holds. */
    public GroupedRows where(RowCondition condition) {
        int[] positions = new int[count()];
        long[] chosen = new long[count()];
        int chosenCount = 0;
        for (int i = 0; i < count(); i++) {
            int row = selection.position(i);
            positions[chosenCount] = row;
            chosen[chosenCount] = groups[i];
            chosenCount += condition.holds(row) ? 1 : 0;
        }
        return new GroupedRows(new Selection(positions, chosenCount), chosen, single, scratch);
    }

    /** The rows for which some columns are all not null: these rows when no column has nulls. */
    public GroupedRows valid(List<Column> columns) {
        GroupedRows rows = this;
        for (Column column : columns) {
            rows = rows.valid(column);
        }
        return rows;
    }

    /** The rows for which a column is not null. */
    public GroupedRows valid(Column column) {
        return column.validity().hasNulls() ? where(row -> !column.isNull(row)) : this;
    }

    /** Integers, booleans (0 and 1), dates, timestamps, small decimals. */
    public long[] longs(Column column) {
        long[] values = scratch.longs(0, count());
        ColumnValues.longs(column, selection, values);
        return values;
    }

    /** Values of at most 8 bytes as longs of the same order. */
    public long[] ordered(Column column) {
        long[] values = scratch.longs(0, count());
        ColumnValues.ordered(column, selection, values);
        return values;
    }

    /** Numbers of at most 8 bytes. */
    public double[] doubles(Column column) {
        return doubles(column, 0);
    }

    /** Numbers of at most 8 bytes, in one of two arrays. */
    public double[] doubles(Column column, int array) {
        double[] values = scratch.doubles(array, count());
        ColumnValues.doubles(column, selection, values);
        return values;
    }

    /** The words of 16 byte values: an array of low and one of high words. */
    public long[][] words(Column column) {
        long[][] values = {scratch.longs(0, count()), scratch.longs(1, count())};
        ColumnValues.words(column, selection, values[0], values[1]);
        return values;
    }

    /** A test of a row by its position. */
    @FunctionalInterface
    public interface RowCondition {
        /** Whether it holds. */
        boolean holds(int row);
    }
}
