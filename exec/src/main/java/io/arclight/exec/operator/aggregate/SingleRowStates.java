package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.group.GroupRows;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.Scratch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.plan.part.Aggregation;
import java.util.ArrayList;
import java.util.List;

/** Gives each row as a group of its own, so that a partial aggregation can let rows pass. */
final class SingleRowStates implements AutoCloseable {
    private final GroupStates states;
    private final GroupRows groups;
    private final Scratch scratch = new Scratch();
    private long[] addresses = new long[0];

    SingleRowStates(Aggregation aggregation, MemoryAccount account) {
        states = new GroupStates(aggregation.calls(), account);
        groups = new GroupRows(Math.max(Long.BYTES, states.bytes()), account);
    }

    /** Keys and states of the selected rows of a batch that was read; the caller owns the result. */
    Batch states(AggregateInput input, Selection selection, MemoryAccount account) {
        int count = selection.count();
        if (addresses.length < count) {
            addresses = new long[count];
        }
        for (int i = 0; i < count; i++) {
            addresses[i] = groups.append();
        }
        states.update(GroupedRows.of(selection, addresses, scratch), input);
        List<Column> columns = new ArrayList<>();
        for (Column key : input.keys()) {
            columns.add(
                    selection.isDense() && key.length() == count
                            ? key.retain()
                            : key.take(selection.toArray(), count, account));
        }
        columns.addAll(states.states(addresses, count, account));
        states.clear();
        groups.restart();
        return Batch.of(columns, count);
    }

    @Override
    public void close() {
        states.close();
        groups.close();
    }
}
