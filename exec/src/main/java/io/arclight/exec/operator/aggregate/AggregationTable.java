package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.group.GroupTable;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.accumulator.GroupRuns;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.Scratch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.plan.part.Aggregation;
import java.util.ArrayList;
import java.util.List;

/** The groups of an aggregation with their states. */
final class AggregationTable implements AutoCloseable {
    private static final int CALLS_WORTH_ORDERING = 3;
    /** Rows of one group in a batch for which a loop of their own pays. */
    private static final int RUN_WORTH_ORDERING = 128;
    /** The bound of numbers up to which rows are ordered by the numbers of their groups. */
    private static final int MOST_NUMBERS = 1 << 10;

    private final Aggregation aggregation;
    private final GroupStates states;
    private final GroupTable groups;
    private final Scratch scratch = new Scratch();
    private final GroupRuns runs = new GroupRuns();
    private long[] addresses = new long[0];

    AggregationTable(Aggregation aggregation, MemoryAccount account) {
        this.aggregation = aggregation;
        this.states = new GroupStates(aggregation.calls(), account);
        this.groups = new GroupTable(
                aggregation.keys().stream().map(Expression::type).toList(),
                states.bytes(),
                account,
                aggregation.phase() != Aggregation.Phase.PARTIAL);
        if (!hasKeys()) {
            makeOnlyGroup();
        }
    }

    private boolean hasKeys() {
        return !aggregation.keys().isEmpty();
    }

    private void makeOnlyGroup() {
        groups.find(List.of(), Selection.all(1), new long[1]);
    }

    int size() {
        return groups.size();
    }

    /** Takes in the rows of a batch that was read. */
    void update(AggregateInput input, Selection selection) {
        states.update(group(input.keys(), selection), input);
    }

    /** Takes in keys and states. */
    void merge(Batch batch) {
        int keyCount = aggregation.keys().size();
        List<Column> columns = batch.columns();
        GroupedRows rows = group(columns.subList(0, keyCount), batch.selection());
        states.merge(rows, columns.subList(keyCount, columns.size()));
    }

    private GroupedRows group(List<Column> keys, Selection selection) {
        ensure(selection.count());
        if (!hasKeys()) {
            groups.groups(0, 1, addresses);
            return GroupedRows.ofOne(selection, addresses[0], scratch);
        }
        groups.find(keys, selection, addresses);
        if (worthOrdering(selection.count())) {
            int[] numbers = groups.numbersEnd() <= MOST_NUMBERS ? groups.numbers() : null;
            GroupedRows ordered = numbers == null
                    ? runs.order(selection, addresses, scratch)
                    : runs.order(selection, numbers, groups.numbersEnd(), groups::numberedGroup, scratch);
            if (ordered != null) {
                return ordered;
            }
        }
        return GroupedRows.of(selection, addresses, scratch);
    }

    /** To order rows by group costs about as much as two functions gain from it. */
    private boolean worthOrdering(int count) {
        return aggregation.calls().size() >= CALLS_WORTH_ORDERING
                && groups.size() <= GroupRuns.MOST_GROUPS
                && count >= RUN_WORTH_ORDERING * groups.size();
    }

    private void ensure(int count) {
        if (addresses.length < count) {
            addresses = new long[count];
        }
    }

    /** Keys and states of some groups. */
    Batch states(int from, int count, MemoryAccount account) {
        ensure(count);
        groups.groups(from, count, addresses);
        return batch(from, count, states.states(addresses, count, account), account);
    }

    /** Keys and results of some groups. */
    Batch results(int from, int count, MemoryAccount account) {
        ensure(count);
        groups.groups(from, count, addresses);
        return batch(from, count, states.results(addresses, count, account), account);
    }

    private Batch batch(int from, int count, List<Column> values, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        if (hasKeys()) {
            columns.addAll(groups.keys(from, count, account));
        }
        columns.addAll(values);
        return Batch.of(columns, count);
    }

    /** Forgets every group and keeps the memory for as many. */
    void restart() {
        states.clear();
        groups.restart();
    }

    /** Forgets every group. */
    void clear() {
        states.clear();
        groups.clear();
        if (!hasKeys()) {
            makeOnlyGroup();
        }
    }

    @Override
    public void close() {
        states.close();
        groups.close();
    }
}
