package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.memory.MemoryAccount;

/** Aggregates whole partitions: one state for each, the same result for all its rows. */
final class PartitionAggregate extends AggregateEvaluator {
    PartitionAggregate(AggregateBinding function, MemoryAccount account) {
        super(function, account);
    }

    @Override
    public void evaluate(WindowRows rows, WindowInput input, Selection filter, ColumnBuilder result) {
        int[] partitions = new int[rows.count()];
        int count = 0;
        for (int row = 0; row < partitions.length; row++) {
            count += row == rows.partitionStart(row) ? 1 : 0;
            partitions[row] = count - 1;
        }
        long[] rooms = rooms(count);
        long[] groups = new long[filter.count()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = rooms[partitions[filter.position(i)]];
        }
        accumulator.update(GroupedRows.of(filter, groups, scratch), input.arguments());
        Column results = results(rooms, count);
        result.append(results, partitions, partitions.length);
        results.release();
        clear();
    }

    @Override
    public boolean needsFrames() {
        return false;
    }
}
