package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowGather;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** Merges inputs that are sorted already. */
public final class SortedMergeOperator implements Operator {
    private final List<SortKey> keys;
    private final StructType schema;
    private final List<Operator> inputs;
    private final TaskContext context;
    private final int[] source;
    private final int[] row;
    /** The batches that rows of the output batch in the making come from; retained. */
    private final List<Batch> sources = new ArrayList<>();

    private final List<MergeCursor> all = new ArrayList<>();
    /** A binary heap of the cursors that have a row, the least on top. */
    private MergeCursor[] heap;

    private int size;
    private RowGather gather;
    private final LentBatch lent = new LentBatch();
    private boolean closed;

    /** A merge of inputs of one schema. */
    public SortedMergeOperator(List<SortKey> keys, StructType schema, List<Operator> inputs, TaskContext context) {
        this.keys = keys;
        this.schema = schema;
        this.inputs = inputs;
        this.context = context;
        this.source = new int[context.query().batchRows()];
        this.row = new int[source.length];
    }

    @Override
    public Batch next() {
        lent.takeBack();
        if (closed) {
            return null;
        }
        if (heap == null) {
            open();
        }
        int count = 0;
        while (count < row.length && size > 0) {
            MergeCursor top = heap[0];
            if (top.source() < 0) {
                top.setSource(sources.size());
                sources.add(top.batch().retain());
            }
            source[count] = top.source();
            row[count++] = top.row();
            if (!top.nextRow() && !top.nextBatch()) {
                heap[0] = heap[--size];
                heap[size] = null;
            }
            siftDown(0);
        }
        if (count == 0) {
            return null;
        }
        Batch merged = lent.lend(gather.gather(sources, source, row, count));
        releaseSources();
        return merged;
    }

    private void open() {
        MemoryAccount account = context.account("Merge");
        gather = new RowGather(schema, account);
        heap = new MergeCursor[Math.max(1, inputs.size())];
        for (Operator input : inputs) {
            MergeCursor cursor = new MergeCursor(input, new SortKeyEncoder(keys, context, account));
            all.add(cursor);
            if (cursor.nextBatch()) {
                heap[size++] = cursor;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            siftDown(i);
        }
    }

    private void siftDown(int start) {
        int at = start;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && heap[child + 1].compare(heap[child]) < 0) {
                child++;
            }
            if (heap[at].compare(heap[child]) <= 0) {
                return;
            }
            MergeCursor other = heap[at];
            heap[at] = heap[child];
            heap[child] = other;
            at = child;
        }
    }

    private void releaseSources() {
        sources.forEach(Batch::release);
        sources.clear();
        for (int i = 0; i < size; i++) {
            heap[i].setSource(-1);
        }
    }

    @Override
    public void close() {
        closed = true;
        lent.takeBack();
        sources.forEach(Batch::release);
        sources.clear();
        if (gather != null) {
            gather.close();
            gather = null;
        }
        all.forEach(MergeCursor::close);
        all.clear();
        inputs.forEach(Operator::close);
    }
}
