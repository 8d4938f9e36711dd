package io.arclight.exec.function.window;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.function.accumulator.LongValues;

/** The functions that number rows or groups of peers. */
enum Ranking implements WindowImplementation {
    ROW_NUMBER,
    RANK,
    DENSE_RANK,
    PERCENT_RANK,
    CUME_DIST;

    @Override
    public void evaluate(WindowRows rows, WindowInput input, ColumnBuilder result) {
        long peers = 0;
        for (int row = 0; row < rows.count(); row++) {
            int start = rows.partitionStart(row);
            peers = row == start ? rows.peersBefore(row) : peers;
            peers += row == rows.peerStart(row) ? 1 : 0;
            long rank = rows.rowsBefore(row) + rows.peerStart(row) - start + 1;
            int size = rows.partitionEnd(row) - start;
            switch (this) {
                case ROW_NUMBER -> LongValues.append(result, rows.rowsBefore(row) + row - start + 1);
                case RANK -> LongValues.append(result, rank);
                case DENSE_RANK -> LongValues.append(result, peers);
                case PERCENT_RANK -> LongValues.append(result, size == 1 ? 0.0 : (rank - 1) / (size - 1.0));
                case CUME_DIST -> LongValues.append(result, (rows.peerEnd(row) - start) / (double) size);
            }
        }
    }

    /** Whether arguments may be given, which mean nothing: the keys of the window's order are ranked. */
    boolean ignoresArguments() {
        return this == RANK || this == DENSE_RANK || this == PERCENT_RANK;
    }

    @Override
    public boolean isStreaming() {
        return this == ROW_NUMBER || this == RANK || this == DENSE_RANK;
    }

    @Override
    public boolean exceedsRowsBefore() {
        return this == ROW_NUMBER || this == RANK;
    }
}
