package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.group.GroupRows;
import io.arclight.exec.column.key.RowKeyBuffer;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.Scratch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.part.Aggregation;
import java.util.ArrayList;
import java.util.List;

/** Groups rows that come sorted by the keys: holds the groups of one batch, and between batches only the last group. */
public final class SortAggregateOperator implements Operator {
    private final Aggregation aggregation;
    private final Operator input;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final Scratch scratch = new Scratch();

    private MemoryAccount memory;
    private MemoryAccount outputMemory;
    private AggregateInput rows;
    private GroupStates states;
    private GroupRows groups;
    private RowKeys keys;
    private RowKeyBuffer keyBuffer;
    private ByteArena openKey;
    /** The encoded key of the last group, 0 when there is none. */
    private long lastKey;

    private boolean ended;
    private boolean closed;
    private Batch output;

    /** An operator. */
    public SortAggregateOperator(SortAggregate node, Operator input, TaskContext context, OperatorMetrics metrics) {
        this.aggregation = node.aggregation();
        this.input = input;
        this.context = context;
        this.metrics = metrics;
    }

    @Override
    public Batch next() {
        if (memory == null && !closed) {
            open();
        }
        releaseOutput();
        while (output == null && !ended && !closed) {
            context.checkCancelled();
            Batch batch = input.next();
            if (batch == null) {
                ended = true;
                finish();
            } else {
                add(batch);
            }
        }
        return output;
    }

    private void open() {
        memory = context.account("sort aggregate");
        outputMemory = context.account("sort aggregate output");
        rows = new AggregateInput(aggregation, context, outputMemory);
        states = new GroupStates(aggregation.calls(), memory);
        groups = new GroupRows(Math.max(Long.BYTES, states.bytes()), memory);
        keys = RowKeys.equality(
                aggregation.keys().stream().map(Expression::type).toList());
        keyBuffer = new RowKeyBuffer(keys, memory);
        openKey = new ByteArena(memory);
    }

    private void finish() {
        if (aggregation.keys().isEmpty() && groups.size() == 0) {
            groups.append();
            lastKey = -1;
        }
        if (groups.size() > 0) {
            output = close(new long[] {lastKey}, 0, 1);
        }
    }

    private void add(Batch batch) {
        List<Column> keyColumns = keyColumns(batch);
        Selection selection = batch.selection();
        int count = selection.count();
        long[] encoded = new long[count];
        keyBuffer.encode(keyColumns, selection, encoded);
        long[] addresses = new long[count];
        List<Long> firstKeys = new ArrayList<>();
        long group = lastGroup();
        long previous = lastKey;
        for (int i = 0; i < count; i++) {
            if (previous == 0 || !RowKeyBuffer.equal(previous, encoded[i])) {
                group = groups.append();
                firstKeys.add(encoded[i]);
            }
            previous = encoded[i];
            addresses[i] = group;
        }
        update(batch, GroupedRows.of(selection, addresses, scratch));
        rows.release();
        giveClosed(firstKeys);
    }

    private List<Column> keyColumns(Batch batch) {
        if (aggregation.phase() == Aggregation.Phase.FINAL) {
            return batch.columns().subList(0, aggregation.keys().size());
        }
        rows.read(batch);
        return rows.keys();
    }

    private void update(Batch batch, GroupedRows grouped) {
        if (aggregation.phase() == Aggregation.Phase.FINAL) {
            List<Column> columns = batch.columns();
            states.merge(grouped, columns.subList(aggregation.keys().size(), columns.size()));
        } else {
            states.update(grouped, rows);
        }
    }

    private long lastGroup() {
        if (groups.size() == 0) {
            return 0;
        }
        long[] last = new long[1];
        groups.addresses(groups.size() - 1, 1, 0, last);
        return last[0];
    }

    /** Gives every group but the last, whose rows may go on in the next batch. */
    private void giveClosed(List<Long> firstKeys) {
        int newGroups = firstKeys.size();
        if (newGroups == 0) {
            return;
        }
        long[] all = new long[groups.size()];
        int old = groups.size() - newGroups;
        for (int i = 0; i < all.length; i++) {
            all[i] = i < old ? lastKey : firstKeys.get(i - old);
        }
        if (all.length > 1) {
            output = close(all, 0, all.length - 1);
            keepLast();
        }
        rememberKey(all[all.length - 1]);
    }

    /** The keys and values of some groups. */
    private Batch close(long[] encodedKeys, int from, int count) {
        long[] addresses = new long[count];
        groups.addresses(from, count, 0, addresses);
        long[] encoded = new long[count];
        for (int i = 0; i < count; i++) {
            encoded[i] = encodedKeys[from + i] + Integer.BYTES;
        }
        List<Column> columns = new ArrayList<>();
        if (!aggregation.keys().isEmpty()) {
            columns.addAll(keys.decode(encoded, count, outputMemory));
        }
        columns.addAll(
                aggregation.phase() == Aggregation.Phase.PARTIAL
                        ? states.states(addresses, count, outputMemory)
                        : states.results(addresses, count, outputMemory));
        return Batch.of(columns, count);
    }

    /** Starts anew with the last group, so that what functions hold for the others is freed. */
    private void keepLast() {
        long[] last = {lastGroup()};
        List<Column> kept = states.states(last, 1, outputMemory);
        states.clear();
        groups.clear();
        last[0] = groups.append();
        states.merge(GroupedRows.of(Selection.all(1), last, scratch), kept);
        kept.forEach(Column::release);
    }

    private void rememberKey(long encoded) {
        int size = RowKeyBuffer.size(encoded);
        ByteArena next = new ByteArena(memory);
        lastKey = next.copy(encoded, size);
        openKey.close();
        openKey = next;
    }

    private void releaseOutput() {
        if (output != null) {
            output.release();
            output = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        releaseOutput();
        if (memory != null) {
            metrics.addPeakBytes(memory.peakBytes());
            rows.close();
            states.close();
            groups.close();
            keyBuffer.close();
            openKey.close();
            memory.close();
            memory = null;
        }
        input.close();
    }
}
