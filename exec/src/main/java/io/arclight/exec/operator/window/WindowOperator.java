package io.arclight.exec.operator.window;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.type.StructField;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds window functions to sorted rows. It works on chunks of complete partitions; when every call only looks back, also
 * on parts of partitions. The input's columns of a partition that is too large go to disk meanwhile.
 */
public final class WindowOperator implements Operator {
    private final Window node;
    private final Operator input;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final WindowColumns columns;

    private MemoryAccount memory;
    private List<CallEvaluator> evaluators = List.of();
    private WindowBuffer buffer;
    private boolean streaming;
    private boolean inputEnded;
    private boolean closed;
    private WindowOutput output;
    private final LentBatch lent = new LentBatch();

    /** An operator. */
    public WindowOperator(Window node, Operator input, TaskContext context, OperatorMetrics metrics) {
        this.node = node;
        this.input = input;
        this.context = context;
        this.metrics = metrics;
        this.columns = new WindowColumns(node);
    }

    @Override
    public Batch next() {
        lent.takeBack();
        if (closed) {
            return null;
        }
        if (memory == null) {
            open();
        }
        Batch batch = output == null ? null : output.next();
        while (batch == null && advance()) {
            batch = output == null ? null : output.next();
        }
        return lent.lend(batch);
    }

    private void open() {
        memory = context.spillableAccount("window");
        evaluators = node.calls().stream()
                .map(call -> CallEvaluators.of(call, memory, context))
                .toList();
        streaming = evaluators.stream().allMatch(CallEvaluator::isStreaming);
        buffer = new WindowBuffer(
                node.input().schema().fields().stream()
                        .map(StructField::dataType)
                        .toList(),
                columns,
                context,
                memory);
    }

    /** Reads up to the next chunk and computes it; false at the end. */
    private boolean advance() {
        closeOutput();
        while (!inputEnded) {
            context.checkCancelled();
            Batch batch = input.next();
            if (batch == null) {
                inputEnded = true;
            } else {
                buffer.add(batch);
                int ready = buffer.closedRows(streaming);
                if (ready >= context.query().batchRows() || ready > 0 && memory.shouldSpill()) {
                    compute(ready);
                    return true;
                }
                if (buffer.unspilled() > 0 && memory.shouldSpill()) {
                    metrics.addSpilledBytes(buffer.spill());
                }
            }
        }
        if (buffer.count() == 0) {
            return false;
        }
        compute(buffer.count());
        return true;
    }

    private void compute(int count) {
        List<Column> results = new ArrayList<>();
        try (WindowChunk chunk = buffer.take(count)) {
            for (int i = 0; i < evaluators.size(); i++) {
                context.checkCancelled();
                results.add(compute(i, chunk));
            }
        }
        output = buffer.takeInputs(count, results);
    }

    private Column compute(int index, WindowChunk chunk) {
        WindowCall call = node.calls().get(index);
        CallEvaluator evaluator = evaluators.get(index);
        WindowRows rows = chunk.rows();
        WindowColumns.CallColumns at = columns.call(index);
        List<Column> computed = chunk.computed();
        List<Column> arguments = computed.subList(at.arguments(), at.arguments() + at.count());
        try (ColumnBuilder result = ColumnBuilder.of(call.function().resultType(), memory)) {
            int[] starts = new int[0];
            int[] ends = starts;
            if (evaluator.needsFrames()) {
                FrameBounds bounds = bounds(call, rows, computed);
                starts = bounds.starts(at.lower() < 0 ? null : computed.get(at.lower()));
                ends = bounds.ends(at.upper() < 0 ? null : computed.get(at.upper()), starts);
            }
            WindowInput windowInput = new WindowInput(arguments, call.ignoreNulls(), starts, ends);
            Column filter = at.filter() < 0 ? null : computed.get(at.filter());
            evaluator.evaluate(rows, windowInput, CallEvaluators.passing(filter, rows.count()), result);
            return result.build();
        } catch (ArclightException e) {
            throw e.at(call.origin());
        }
    }

    private FrameBounds bounds(WindowCall call, WindowRows rows, List<Column> computed) {
        SortKey order = node.orderBy().isEmpty() ? null : node.orderBy().get(0);
        Column key = order == null ? null : computed.get(columns.partitionKeys());
        return new FrameBounds(call.frame(), order, rows, key);
    }

    private void closeOutput() {
        if (output != null) {
            output.close();
            output = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        lent.takeBack();
        closeOutput();
        if (memory != null) {
            metrics.addPeakBytes(memory.peakBytes());
            evaluators.forEach(CallEvaluator::close);
            buffer.close();
            memory = null;
        }
        input.close();
    }
}
