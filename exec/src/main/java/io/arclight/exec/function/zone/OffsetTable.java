package io.arclight.exec.function.zone;

import java.util.Arrays;
import java.util.List;

/**
 * Offsets along a stretch of a time axis: for every 102 days, when the offset changes and what it is before and behind. So a look-up
 * reads two words and compares once, whatever the order of the values, and there is no state that threads would have to share. Most
 * zones change less often; where they do not, changes are searched for.
 */
final class OffsetTable {
    private static final long MICROS = 1_000_000L;

    /** 2^43 microseconds are 102 days. */
    private static final int SHIFT = 43;

    /** The offsets of steps with several changes. */
    private static final long SEVERAL = Long.MIN_VALUE;

    /** The first microsecond of each offset but the first. */
    private final long[] changes;

    /** The offsets, in seconds. */
    private final int[] offsets;

    /**
     * For each step of 2^43 microseconds: from when on the second offset counts; and both offsets in seconds, the first one above
     * 32 bits of the other.
     */
    private final long[] steps;

    private final long firstStep;
    private final long count;

    /** From a microsecond on, an offset in seconds. */
    record Change(long from, int offset) {}

    /**
     * The offsets of a stretch.
     *
     * @param first the offset before the first change, in seconds
     * @param changes in order
     * @param begin a microsecond of the first step
     * @param end one of the last step
     */
    OffsetTable(int first, List<Change> changes, long begin, long end) {
        this.changes = changes.stream().mapToLong(Change::from).toArray();
        this.offsets = new int[changes.size() + 1];
        offsets[0] = first;
        for (int i = 0; i < changes.size(); i++) {
            offsets[i + 1] = changes.get(i).offset();
        }
        this.firstStep = begin >> SHIFT;
        this.count = (end >> SHIFT) - firstStep + 1;
        this.steps = new long[2 * (int) count];
        for (int step = 0; step < count; step++) {
            long time = (firstStep + step) << SHIFT;
            int before = rangeAt(time);
            int behind = rangeAt(time + (1L << SHIFT) - 1);
            steps[2 * step] = behind > before ? this.changes[before] : time;
            steps[2 * step + 1] =
                    behind > before + 1 ? SEVERAL : (long) offsets[before] << 32 | offsets[behind] & 0xffff_ffffL;
        }
    }

    /** Whether a time is within the steps of this table. */
    boolean covers(long time) {
        long step = (time >> SHIFT) - firstStep;
        return step >= 0 && step < count;
    }

    /** The offset at a time that is covered, in microseconds. */
    long offset(long time) {
        int place = 2 * (int) ((time >> SHIFT) - firstStep);
        long both = steps[place + 1];
        if (both == SEVERAL) {
            return search(time);
        }
        return (int) (time < steps[place] ? both >> 32 : both) * MICROS;
    }

    /** The offset at any time, as far as the changes go, in microseconds. */
    long search(long time) {
        return offsets[rangeAt(time)] * MICROS;
    }

    private int rangeAt(long time) {
        int place = Arrays.binarySearch(changes, time);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
