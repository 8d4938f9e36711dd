package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Rows of a batch and the group of each. When groups are few, rows may come in runs of one group each, so that functions
 * can work on a run in registers; {@link #groups()} serves both kinds.
 *
 * <p>Also lends the arrays that values are read into, so that accumulators share them: what one method gave is good until
 * it is called again on any rows of the same origin.
 */
public final class GroupedRows {
    private final Selection selection;
    private final Scratch scratch;
    /** The group of each row; null for runs until it is asked for. */
    private long[] groups;
    /** The group of each run, and the index behind its last row; null when rows do not come in runs. */
    private final long[] runGroups;

    private final int[] runEnds;
    private final int runCount;

    private GroupedRows(
            Selection selection, long[] groups, long[] runGroups, int[] runEnds, int runCount, Scratch scratch) {
        this.selection = selection;
        this.groups = groups;
        this.runGroups = runGroups;
        this.runEnds = runEnds;
        this.runCount = runCount;
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
        return new GroupedRows(selection, groups, null, null, 0, scratch);
    }

    /** Rows that are all of one group. */
    public static GroupedRows ofOne(Selection selection, long group, Scratch scratch) {
        return ofRuns(selection, new long[] {group}, new int[] {selection.count()}, 1, scratch);
    }

    /** Rows in runs: the groups, and the index in the selection behind the last row of each run. */
    public static GroupedRows ofRuns(
            Selection selection, long[] runGroups, int[] runEnds, int runCount, Scratch scratch) {
        return new GroupedRows(selection, null, runGroups, runEnds, runCount, scratch);
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
        if (groups == null) {
            groups = new long[count()];
            for (int run = 0; run < runCount; run++) {
                Arrays.fill(groups, run == 0 ? 0 : runEnds[run - 1], runEnds[run], runGroups[run]);
            }
        }
        return groups;
    }

    /** Whether rows come in runs of one group each. */
    public boolean isInRuns() {
        return runGroups != null;
    }

    /** The number of runs; some may be empty. */
    public int runCount() {
        return runCount;
    }

    /** The address of the group of a run. */
    public long runGroup(int run) {
        return runGroups[run];
    }

    /** The index in the selection of the first row of a run; that of the run behind the last is the end. */
    public int runStart(int run) {
        return run == 0 ? 0 : runEnds[run - 1];
    }

    /** Other rows and groups, with the arrays of this. */
    public GroupedRows same(Selection otherSelection, long[] otherGroups) {
        return of(otherSelection, otherGroups, scratch);
    }

    /** Those rows that are in another selection. */
    public GroupedRows among(Selection some) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < some.count(); i++) {
            chosen.set(some.position(i));
        }
        return where(chosen::get);
    }

    /** The rows for which a condition holds. */
    public GroupedRows where(RowCondition condition) {
        int[] positions = new int[count()];
        if (isInRuns()) {
            int[] ends = new int[runCount];
            int chosen = 0;
            for (int run = 0; run < runCount; run++) {
                chosen = choose(condition, runStart(run), runEnds[run], positions, chosen);
                ends[run] = chosen;
            }
            return ofRuns(new Selection(positions, chosen), runGroups, ends, runCount, scratch);
        }
        long[] chosenGroups = new long[count()];
        int chosen = 0;
        for (int i = 0; i < count(); i++) {
            int row = selection.position(i);
            positions[chosen] = row;
            chosenGroups[chosen] = groups[i];
            chosen += condition.holds(row) ? 1 : 0;
        }
        return of(new Selection(positions, chosen), chosenGroups, scratch);
    }

    /** Writes the chosen rows behind those that are chosen already; returns how many are now. */
    private int choose(RowCondition condition, int from, int end, int[] positions, int before) {
        int chosen = before;
        for (int i = from; i < end; i++) {
            int row = selection.position(i);
            positions[chosen] = row;
            chosen += condition.holds(row) ? 1 : 0;
        }
        return chosen;
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
        Validity validity = column.validity();
        if (!validity.hasNulls()) {
            return this;
        }
        return where(validity.buffer() == null ? row -> false : validity::isValid);
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

    /** Where the values lie in the base of a column; null when that of row i is the i-th. */
    public int[] positions(Column column) {
        return ColumnValues.positions(column, selection);
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
