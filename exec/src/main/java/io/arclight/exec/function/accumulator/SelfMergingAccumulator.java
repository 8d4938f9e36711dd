package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import java.util.List;

/** States of an aggregate whose states are results, and are merged by taking them in as values. */
public abstract class SelfMergingAccumulator extends Accumulator {
    protected SelfMergingAccumulator(StateMemory memory) {
        super(memory);
    }

    @Override
    public final void merge(GroupedRows rows, List<Column> states) {
        update(rows, states);
    }

    @Override
    public final void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        writeResults(groups, count, columns.get(0));
    }
}
