package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.group.GroupRows;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.Scratch;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;

/** What the ways to aggregate over frames have in common. */
abstract class AggregateEvaluator implements CallEvaluator {
    /** The function. */
    final AggregateBinding function;

    final MemoryAccount account;
    final Accumulator accumulator;
    /** Rooms for states. */
    final GroupRows states;

    final Scratch scratch = new Scratch();

    AggregateEvaluator(AggregateBinding function, MemoryAccount account) {
        this.function = function;
        this.account = account;
        this.accumulator = function.implementation().accumulator(new StateMemory(0, account));
        this.states =
                new GroupRows(Math.max(Long.BYTES, function.implementation().stateBytes()), account);
    }

    /** Makes rooms for so many states. */
    long[] rooms(int count) {
        long[] rooms = new long[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = states.append();
        }
        return rooms;
    }

    /** The results of some states as a column, which the caller owns. */
    Column results(long[] rooms, int count) {
        try (ColumnBuilder builder = ColumnBuilder.of(function.resultType(), account)) {
            accumulator.writeResults(rooms, count, builder);
            return builder.build();
        }
    }

    /** Forgets all states. */
    void clear() {
        accumulator.clear();
        states.clear();
    }

    /** The index in a filter of the first row from a row on. */
    static int indexFrom(Selection filter, int row) {
        if (filter.isDense()) {
            return Math.min(row, filter.count());
        }
        int index = Arrays.binarySearch(filter.positions(), 0, filter.count(), row);
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() {
        accumulator.close();
        states.close();
    }
}
