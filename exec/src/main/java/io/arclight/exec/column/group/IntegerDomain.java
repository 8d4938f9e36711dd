package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;

/**
 * Numbers integers from 1 on, 0 for null, between bounds that widen as values come. Where that would be too many numbers, but
 * the values lie whole steps apart, as hours do that are counted in microseconds, the steps are numbered.
 */
final class IntegerDomain {
    /** A domain that has to grow gets one such part more than it needs. */
    private static final int ROOM = 4;

    private long lowest;
    /** How many numbers there are; 0 while no value has come. */
    private long size;

    private long step = 1;
    private boolean changed;
    /** The batch read last, with {@link #min} in place of nulls. */
    private long[] values = new long[0];

    private long min;
    private long max;

    /** The number of values, null not counted. */
    long size() {
        return size;
    }

    /** Whether the last batch changed what numbers mean, not only how many there are. */
    boolean isChanged() {
        return changed;
    }

    /** Forgets all values. */
    void forget() {
        size = 0;
        step = 1;
    }

    /**
     * Reads the values of a batch.
     *
     * @param most the most values that the domain may have
     * @return whether all are in the domain, now if not before
     */
    boolean read(Column column, Selection selection, long most) {
        changed = false;
        readValues(column, selection);
        return contains(selection.count()) ? size <= most : widen(selection.count(), most);
    }

    private void readValues(Column column, Selection selection) {
        int count = selection.count();
        if (values.length < count) {
            values = new long[count];
        }
        ColumnValues.longs(column, selection, values);
        min = Long.MAX_VALUE;
        max = Long.MIN_VALUE;
        if (!column.validity().hasNulls()) {
            for (int i = 0; i < count; i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            if (!column.isNull(selection.position(i))) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            values[i] = column.isNull(selection.position(i)) ? min : values[i];
        }
    }

    /** Whether all values have numbers. */
    private boolean contains(int count) {
        if (min > max) {
            return true;
        }
        return size > 0 && min >= lowest && max <= highest() && (step == 1 || areWholeSteps(count));
    }

    private boolean areWholeSteps(int count) {
        double perUnit = 1.0 / step;
        long between = 0;
        for (int i = 0; i < count; i++) {
            between |= values[i] - lowest - steps(values[i], perUnit) * step;
        }
        return between == 0;
    }

    /** How many steps a value lies above the lowest: there are so few that the rounded quotient is exact, if it is a whole number. */
    private long steps(long value, double perUnit) {
        return (long) ((value - lowest) * perUnit + 0.5);
    }

    /**
     * Takes all values in, and room for more beyond them when they go on where others ended; false when there would be too many
     * numbers, and then nothing changes.
     */
    private boolean widen(int count, long most) {
        long newLowest = size > 0 ? Math.min(min, lowest) : min;
        long span = (size > 0 ? Math.max(max, highest()) : max) - newLowest;
        if (span < 0 || most < 1) {
            return false;
        }
        long newStep = span < most ? 1 : commonStep(newLowest, count, span / most);
        if (span / newStep >= most) {
            return false;
        }
        long room = size > 0 ? Math.min(most - span / newStep - 1, span / newStep / ROOM) : 0;
        long newHighest = newLowest + span / newStep * newStep;
        if (size > 0 && max > highest() && newHighest <= Long.MAX_VALUE - room * newStep) {
            newHighest += room * newStep;
        } else if (size > 0 && min < lowest && newLowest >= Long.MIN_VALUE + room * newStep) {
            newLowest -= room * newStep;
        }
        changed = size == 0 || newLowest != lowest || newStep != step;
        lowest = newLowest;
        step = newStep;
        size = (newHighest - newLowest) / newStep + 1;
        return true;
    }

    private long highest() {
        return lowest + (size - 1) * step;
    }

    /** The greatest step by which all values can be reached, at least 1; any smaller one if it is not above the least worth having. */
    private long commonStep(long from, int count, long leastWorth) {
        long common = size > 0 ? commonDivisor(size > 1 ? step : 0, lowest - from) : 0;
        for (int i = 0; i < count && (common == 0 || common > leastWorth); i++) {
            common = commonDivisor(common, values[i] - from);
        }
        return Math.max(1, common);
    }

    private static long commonDivisor(long one, long other) {
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    /**
     * Adds this key to the numbers of the rows of the batch read last: each becomes itself times a factor, plus this key's
     * number.
     */
    void number(Column column, Selection selection, int[] numbers, int factor) {
        int count = selection.count();
        double perUnit = 1.0 / step;
        if (column.validity().hasNulls()) {
            for (int i = 0; i < count; i++) {
                boolean isNull = column.isNull(selection.position(i));
                numbers[i] = numbers[i] * factor + (isNull ? 0 : (int) steps(values[i], perUnit) + 1);
            }
        } else if (step == 1) {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + (int) (values[i] - lowest) + 1;
            }
        } else {
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] * factor + (int) steps(values[i], perUnit) + 1;
            }
        }
    }
}
