package io.arclight.exec.function.zone;

import java.util.List;

/**
 * Offsets along a stretch of a time axis: a list of ranges of constant offset, and for every 51 days the range with which they begin.
 * So a look-up reads two places and compares once or twice, whatever the order of the values, and there is no state that threads would
 * have to share.
 */
final class OffsetTable {
    /** 2^42 microseconds are 51 days. */
    private static final int SHIFT = 42;

    /** The last microsecond of each range. */
    private final long[] lasts;

    /** The offset of each range, in microseconds. */
    private final long[] offsets;

    /** The range with which each step of 2^42 microseconds begins. */
    private final int[] ranges;

    private final long firstStep;

    /** From a microsecond on, an offset in microseconds. */
    record Change(long from, long offset) {}

    /**
     * The offsets of a stretch.
     *
     * @param first the offset before the first change, in microseconds
     * @param changes in order
     * @param end the time up to which offsets are asked for, exclusive, in microseconds
     */
    OffsetTable(long first, List<Change> changes, long end) {
        int count = changes.size();
        this.lasts = new long[count + 1];
        this.offsets = new long[count + 1];
        offsets[0] = first;
        for (int i = 0; i < count; i++) {
            lasts[i] = changes.get(i).from() - 1;
            offsets[i + 1] = changes.get(i).offset();
        }
        lasts[count] = Long.MAX_VALUE;
        this.firstStep = Math.min(lasts[0], end) >> SHIFT;
        this.ranges = new int[(int) ((end >> SHIFT) - firstStep) + 1];
        for (int step = 1; step < ranges.length; step++) {
            ranges[step] = range(ranges[step - 1], (firstStep + step) << SHIFT);
        }
    }

    /** The offset at a time before the end, in microseconds. */
    long offset(long time) {
        return offsets[range(ranges[(int) Math.max(0, (time >> SHIFT) - firstStep)], time)];
    }

    private int range(int from, long time) {
        int range = from;
        while (time > lasts[range]) {
            range++;
        }
        return range;
    }
}
