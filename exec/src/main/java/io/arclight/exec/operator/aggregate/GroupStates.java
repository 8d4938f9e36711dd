package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** The states of all calls of an aggregation, side by side in each group's room. */
final class GroupStates implements AutoCloseable {
    private final List<AggregateCall> calls;
    private final List<Accumulator> accumulators = new ArrayList<>();
    /** Which calls only read the state of another. */
    private final boolean[] shared;

    private final int bytes;

    GroupStates(List<AggregateCall> calls, MemoryAccount account) {
        this.calls = calls;
        int offset = 0;
        int[] offsets = new int[calls.size()];
        this.shared = new boolean[calls.size()];
        for (int i = 0; i < calls.size(); i++) {
            CallState state = CallState.of(calls.get(i));
            int owner = owner(i);
            shared[i] = owner < i;
            offsets[i] = shared[i] ? offsets[owner] : offset;
            accumulators.add(state.accumulator(new StateMemory(offsets[i], account)));
            offset += shared[i] ? 0 : state.stateBytes();
        }
        this.bytes = offset;
    }

    /** The first call whose state serves a call too. */
    private int owner(int call) {
        int owner = 0;
        while (owner < call && !CallState.share(calls.get(owner), calls.get(call))) {
            owner++;
        }
        return owner;
    }

    /** Bytes of a group's room. */
    int bytes() {
        return bytes;
    }

    /** Takes in rows. */
    void update(GroupedRows rows, AggregateInput input) {
        for (int i = 0; i < accumulators.size(); i++) {
            if (shared[i]) {
                continue;
            }
            Selection passed = input.filter(i);
            GroupedRows counted = passed == null ? rows : rows.among(passed);
            if (counted.count() > 0) {
                try {
                    accumulators.get(i).update(counted, input.arguments(i));
                } catch (ArclightException e) {
                    throw e.at(calls.get(i).origin());
                }
            }
        }
    }

    /** Takes in states, one column after the other for all calls. */
    void merge(GroupedRows rows, List<Column> states) {
        int at = 0;
        for (int i = 0; i < accumulators.size(); i++) {
            int count = CallState.of(calls.get(i)).types().size();
            try {
                if (!shared[i]) {
                    accumulators.get(i).merge(rows, states.subList(at, at + count));
                }
            } catch (ArclightException e) {
                throw e.at(calls.get(i).origin());
            }
            at += count;
        }
    }

    /** The types of the columns that {@link #states} gives. */
    static List<DataType> types(List<AggregateCall> calls) {
        return calls.stream()
                .flatMap(call -> CallState.of(call).types().stream())
                .toList();
    }

    /** The states of some groups as columns, which the caller owns. */
    List<Column> states(long[] groups, int count, MemoryAccount account) {
        List<ColumnBuilder> builders = types(calls).stream()
                .map(type -> ColumnBuilder.of(type, account))
                .toList();
        builders.forEach(builder -> builder.reserve(count));
        int at = 0;
        for (int i = 0; i < accumulators.size(); i++) {
            int width = CallState.of(calls.get(i)).types().size();
            accumulators.get(i).writeStates(groups, count, builders.subList(at, at + width));
            at += width;
        }
        return builders.stream().map(ColumnBuilder::build).toList();
    }

    /** The results of some groups as columns, which the caller owns. */
    List<Column> results(long[] groups, int count, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < accumulators.size(); i++) {
            try (ColumnBuilder builder =
                    ColumnBuilder.of(calls.get(i).function().resultType(), account)) {
                builder.reserve(count);
                accumulators.get(i).writeResults(groups, count, builder);
                columns.add(builder.build());
            } catch (ArclightException e) {
                throw e.at(calls.get(i).origin());
            }
        }
        return columns;
    }

    /** Forgets every group. */
    void clear() {
        accumulators.forEach(Accumulator::clear);
    }

    @Override
    public void close() {
        accumulators.forEach(Accumulator::close);
    }
}
