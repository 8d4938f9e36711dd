package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.memory.SpillInput;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.setting.Settings;

/**
 * Groups rows by a hash table. When memory is short, FINAL and COMPLETE write groups to disk, divided by hash, and take
 * the parts one after the other; PARTIAL gives what it has and starts anew.
 */
public final class HashAggregateOperator implements Operator {
    private final HashAggregate node;
    private final Operator input;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final PartialReduction reduction = new PartialReduction();

    private MemoryAccount memory;
    private MemoryAccount outputMemory;
    private AggregateInput rows;
    private AggregationTable table;
    private SingleRowStates single;
    private GroupSpill spill;
    private boolean inputEnded;
    private boolean emitting;
    private boolean closed;
    private int emitted;
    private Batch output;

    /** An operator. */
    public HashAggregateOperator(HashAggregate node, Operator input, TaskContext context, OperatorMetrics metrics) {
        this.node = node;
        this.input = input;
        this.context = context;
        this.metrics = metrics;
    }

    private boolean isPartial() {
        return node.aggregation().phase() == Aggregation.Phase.PARTIAL;
    }

    @Override
    public Batch next() {
        if (memory == null && !closed) {
            open();
        }
        releaseOutput();
        boolean more = !closed;
        while (output == null && more) {
            context.checkCancelled();
            more = step();
        }
        return output;
    }

    /** Gets on by one step; false at the end. */
    private boolean step() {
        if (emitting) {
            emit();
            return true;
        }
        if (!inputEnded) {
            consume();
            return true;
        }
        return aggregatePart(spill.next());
    }

    private void open() {
        memory = context.spillableAccount("hash aggregate");
        outputMemory = context.account("hash aggregate output");
        rows = new AggregateInput(node.aggregation(), context, outputMemory);
        table = new AggregationTable(node.aggregation(), memory);
        single = new SingleRowStates(node.aggregation(), memory);
        spill = new GroupSpill(
                context.query().settings().get(Settings.SPILL_DIRECTORY),
                node.aggregation().keys().size());
    }

    /** Takes in batches until there is something to give. */
    private void consume() {
        while (!emitting && output == null && !inputEnded) {
            Batch batch = input.next();
            if (batch == null) {
                inputEnded = true;
                endOfRows();
            } else if (reduction.isOff()) {
                output = passThrough(batch);
            } else {
                add(batch);
            }
        }
    }

    private void add(Batch batch) {
        if (node.aggregation().phase() == Aggregation.Phase.FINAL) {
            table.merge(batch);
        } else {
            rows.read(batch);
            table.update(rows, batch.selection());
            rows.release();
        }
        if (node.aggregation().keys().isEmpty()) {
            return;
        }
        if (isPartial()) {
            emitting = reduction.isFull(batch.rowCount(), table.size(), memory);
        } else if (memory.shouldSpill() && spill.canDivide()) {
            spillTable();
        }
    }

    /** The states of single rows, for input that groups do not reduce. */
    private Batch passThrough(Batch batch) {
        rows.read(batch);
        Batch states = single.states(rows, batch.selection(), outputMemory);
        rows.release();
        return states;
    }

    private void endOfRows() {
        if (spill.isDividing()) {
            spillTable();
        } else {
            emitting = true;
        }
    }

    private void spillTable() {
        int step = context.query().batchRows();
        for (int from = 0; from < table.size(); from += step) {
            context.checkCancelled();
            Batch batch = table.states(from, Math.min(step, table.size() - from), outputMemory);
            metrics.addSpilledBytes(spill.write(batch, outputMemory));
            batch.release();
        }
        table.clear();
    }

    /** Takes in a part that was written to disk; false when there is none. */
    private boolean aggregatePart(SpillFile part) {
        if (part == null) {
            return false;
        }
        table.clear();
        try (SpillInput file = part.input()) {
            for (Batch batch = BatchSerializer.read(file, outputMemory);
                    batch != null;
                    batch = BatchSerializer.read(file, outputMemory)) {
                context.checkCancelled();
                table.merge(batch);
                batch.release();
                if (memory.shouldSpill() && spill.canDivide()) {
                    spillTable();
                }
            }
        }
        endOfRows();
        return true;
    }

    private void emit() {
        int count = Math.min(context.query().batchRows(), table.size() - emitted);
        if (count > 0) {
            output = isPartial()
                    ? table.states(emitted, count, outputMemory)
                    : table.results(emitted, count, outputMemory);
            emitted += count;
        }
        if (emitted == table.size()) {
            emitting = false;
            emitted = 0;
            if (inputEnded || reduction.isOff() || memory.shouldSpill()) {
                table.clear();
            } else {
                table.restart();
            }
        }
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
            table.close();
            single.close();
            spill.close();
            memory.close();
            memory = null;
        }
        input.close();
    }
}
