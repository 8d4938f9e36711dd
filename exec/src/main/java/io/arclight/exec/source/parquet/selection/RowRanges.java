package io.arclight.exec.source.parquet.selection;

import java.util.ArrayList;
import java.util.List;

/** Stretches of rows within a row group, ascending, not touching each other. */
public final class RowRanges {
    /** Every row. */
    public static final RowRanges ALL = of(0, Long.MAX_VALUE);

    private final List<long[]> ranges = new ArrayList<>();

    private static RowRanges of(long first, long end) {
        RowRanges ranges = new RowRanges();
        ranges.add(first, end);
        return ranges;
    }

    /** Adds rows behind all others. */
    public void add(long first, long end) {
        long[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last[1] == first) {
            last[1] = end;
        } else {
            ranges.add(new long[] {first, end});
        }
    }

    /** The first row from a row on that is in some stretch, or the limit when there is none before it. */
    public long next(long row, long limit) {
        for (long[] range : ranges) {
            if (range[1] > row) {
                return Math.min(limit, Math.max(row, range[0]));
            }
        }
        return limit;
    }

    /** Where the stretch with a row ends, but at the limit at most. */
    public long end(long row, long limit) {
        for (long[] range : ranges) {
            if (range[1] > row) {
                return Math.min(limit, range[1]);
            }
        }
        return limit;
    }
}
