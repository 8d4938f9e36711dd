package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Selection;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * The rows of a batch put in order of their groups, when those are few: so functions add up one group's rows after the
 * other in registers. The order within a group stays. One per task, reused.
 */
public final class GroupRuns {
    /** More groups than this in a batch are not worth it. */
    public static final int MOST_GROUPS = 256;

    private static final int LANES = 4;
    private static final int SLOTS = 4 * MOST_GROUPS;
    private static final int SHIFT = Long.SIZE - 10;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

    private final long[] slotGroups = new long[SLOTS];
    private final int[] slotOrdinals = new int[SLOTS];
    private final long[] groups = new long[MOST_GROUPS];
    private final int[] counts = new int[MOST_GROUPS + 1];
    private int[] ordinals = new int[0];
    private int[] positions = new int[0];
    private int groupCount;
    private int[] numberEnds = new int[0];

    /**
     * Orders rows.
     *
     * @return the rows by group, good until the next call; null when there are too many groups
     */
    public GroupedRows order(Selection selection, long[] rowGroups, Scratch scratch) {
        int count = selection.count();
        if (ordinals.length < count) {
            ordinals = new int[count];
            positions = new int[count];
        }
        if (!number(rowGroups, count)) {
            return null;
        }
        int[] ends = new int[groupCount];
        int start = 0;
        for (int group = 0; group < groupCount; group++) {
            int size = counts[group];
            counts[group] = start;
            start += size;
        }
        for (int i = 0; i < count; i++) {
            positions[counts[ordinals[i]]++] = selection.position(i);
        }
        System.arraycopy(counts, 0, ends, 0, groupCount);
        return GroupedRows.ofRuns(
                new Selection(positions, count), Arrays.copyOf(groups, groupCount), ends, groupCount, scratch);
    }

    /**
     * Orders rows whose groups have numbers.
     *
     * @param numbers the number of each row's group, which two groups never share
     * @param end the bound of the numbers, not much more than there are rows
     * @param numberGroups the group of a number that a row has
     */
    public GroupedRows order(
            Selection selection, int[] numbers, int end, IntToLongFunction numberGroups, Scratch scratch) {
        int count = selection.count();
        if (positions.length < count) {
            ordinals = new int[count];
            positions = new int[count];
        }
        if (numberEnds.length < LANES * end) {
            numberEnds = new int[LANES * end];
        }
        Arrays.fill(numberEnds, 0, LANES * end, 0);
        count(numbers, end, count);
        int start = 0;
        for (int number = 0; number < end; number++) {
            for (int lane = 0; lane < LANES; lane++) {
                int size = numberEnds[lane * end + number];
                numberEnds[lane * end + number] = start;
                start += size;
            }
        }
        place(selection, numbers, end, count);
        return runs(selection, end, numberGroups, scratch);
    }

    /** Rows of equal numbers follow each other: counting parts of the batch in turn, no count waits for the one before. */
    private void count(int[] numbers, int end, int count) {
        int part = count / LANES;
        int[] counts = numberEnds;
        for (int i = 0; i < part; i++) {
            counts[numbers[i]]++;
            counts[end + numbers[part + i]]++;
            counts[2 * end + numbers[2 * part + i]]++;
            counts[3 * end + numbers[3 * part + i]]++;
        }
        for (int i = LANES * part; i < count; i++) {
            counts[3 * end + numbers[i]]++;
        }
    }

    private void place(Selection selection, int[] numbers, int end, int count) {
        int part = count / LANES;
        int[] ends = numberEnds;
        int[] rows = selection.positions();
        for (int i = 0; i < part; i++) {
            int second = part + i;
            int third = second + part;
            int fourth = third + part;
            positions[ends[numbers[i]]++] = rows == null ? i : rows[i];
            positions[ends[end + numbers[second]]++] = rows == null ? second : rows[second];
            positions[ends[2 * end + numbers[third]]++] = rows == null ? third : rows[third];
            positions[ends[3 * end + numbers[fourth]]++] = rows == null ? fourth : rows[fourth];
        }
        for (int i = LANES * part; i < count; i++) {
            positions[ends[3 * end + numbers[i]]++] = rows == null ? i : rows[i];
        }
    }

    /** The runs of the numbers that rows have. */
    private GroupedRows runs(Selection selection, int end, IntToLongFunction numberGroups, Scratch scratch) {
        long[] runGroups = new long[end];
        int[] runEnds = new int[end];
        int runs = 0;
        int last = 0;
        for (int number = 0; number < end; number++) {
            int numberEnd = numberEnds[(LANES - 1) * end + number];
            if (numberEnd > last) {
                last = numberEnd;
                runGroups[runs] = numberGroups.applyAsLong(number);
                runEnds[runs++] = last;
            }
        }
        return GroupedRows.ofRuns(new Selection(positions, selection.count()), runGroups, runEnds, runs, scratch);
    }

    /** Numbers the groups of a batch in order of appearance and counts their rows; false when there are too many. */
    private boolean number(long[] rowGroups, int count) {
        Arrays.fill(slotGroups, 0);
        Arrays.fill(counts, 0);
        groupCount = 0;
        for (int i = 0; i < count; i++) {
            long group = rowGroups[i];
            int slot = (int) (group * MULTIPLIER >>> SHIFT);
            while (slotGroups[slot] != group) {
                if (slotGroups[slot] == 0) {
                    if (groupCount == MOST_GROUPS) {
                        return false;
                    }
                    slotGroups[slot] = group;
                    slotOrdinals[slot] = groupCount;
                    groups[groupCount++] = group;
                    break;
                }
                slot = slot + 1 & SLOTS - 1;
            }
            int ordinal = slotOrdinals[slot];
            ordinals[i] = ordinal;
            counts[ordinal]++;
        }
        return true;
    }
}
