package io.arclight.exec.operator.window;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.key.KeyChanges;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import java.util.BitSet;
import java.util.List;

/**
 * Rows that wait for their partition to end. The columns that functions look at stay in memory; the input's columns go to
 * disk when memory is short.
 */
final class WindowBuffer implements AutoCloseable {
    private final WindowColumns columns;
    private final TaskContext context;
    private final MemoryAccount account;
    private final ExpressionEvaluator evaluator;
    private final KeyChanges partitionChanges;
    private final KeyChanges orderChanges;
    private final List<ColumnBuilder> inputs;
    private final List<ColumnBuilder> computed;
    private BitSet partitions = new BitSet();
    private BitSet peers = new BitSet();
    private int count;
    private int spilled;
    private SpillFile file;
    private long rowsBefore;
    private long peersBefore;

    WindowBuffer(List<DataType> inputTypes, WindowColumns columns, TaskContext context, MemoryAccount account) {
        this.columns = columns;
        this.context = context;
        this.account = account;
        this.evaluator = new ExpressionEvaluator(columns.expressions(), context, account);
        List<DataType> types =
                columns.expressions().stream().map(Expression::type).toList();
        this.partitionChanges = new KeyChanges(types.subList(0, columns.partitionKeys()), account);
        this.orderChanges = new KeyChanges(types.subList(columns.partitionKeys(), columns.orderEnd()), account);
        this.inputs = builders(inputTypes);
        this.computed = builders(types);
    }

    private List<ColumnBuilder> builders(List<DataType> types) {
        return types.stream().map(type -> ColumnBuilder.of(type, account)).toList();
    }

    /** Takes in a batch. */
    void add(Batch batch) {
        Selection selection = batch.selection();
        List<Column> values = evaluator.evaluate(batch);
        partitionChanges.find(values.subList(0, columns.partitionKeys()), selection, partitions, count);
        orderChanges.find(values.subList(columns.partitionKeys(), columns.orderEnd()), selection, peers, count);
        for (int row = partitions.nextSetBit(count); row >= 0; row = partitions.nextSetBit(row + 1)) {
            peers.set(row);
        }
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).append(batch.column(i), selection);
        }
        for (int i = 0; i < computed.size(); i++) {
            computed.get(i).append(values.get(i), selection);
            values.get(i).release();
        }
        count += selection.count();
    }

    /** The number of rows. */
    int count() {
        return count;
    }

    /** The rows before the last partition, or before the last peers. */
    int closedRows(boolean streaming) {
        BitSet begins = streaming ? peers : partitions;
        return count == 0 ? 0 : Math.max(0, begins.previousSetBit(count - 1));
    }

    /** Writes the input's columns to disk; returns the bytes written. */
    long spill() {
        if (file == null) {
            file = new SpillFile(context.query().settings().get(Settings.SPILL_DIRECTORY));
        }
        long before = file.writtenBytes();
        Batch batch = Batch.of(inputs.stream().map(ColumnBuilder::build).toList(), count - spilled);
        int step = context.query().batchRows();
        for (int from = 0; from < batch.length(); from += step) {
            Selection part = WindowOutput.range(from, Math.min(from + step, batch.length()));
            BatchSerializer.write(batch.select(part), file.output(), account);
        }
        batch.release();
        spilled = count;
        return file.writtenBytes() - before;
    }

    /** Rows in memory of which the input's columns can be spilled. */
    int unspilled() {
        return count - spilled;
    }

    /** Takes the first rows out: what functions look at. Their input columns come from {@link #takeInputs}. */
    WindowChunk take(int rows) {
        List<Column> values = computed.stream().map(ColumnBuilder::build).toList();
        for (int i = 0; i < computed.size(); i++) {
            computed.get(i).append(values.get(i), WindowOutput.range(rows, count));
        }
        WindowChunk chunk = new WindowChunk(new WindowRows(rows, partitions, peers, rowsBefore, peersBefore), values);
        countOpenPartition(rows);
        partitions = partitions.get(rows, Math.max(rows, count));
        peers = peers.get(rows, Math.max(rows, count));
        return chunk;
    }

    /** How far the last partition of the rows taken has got. */
    private void countOpenPartition(int rows) {
        int start = partitions.previousSetBit(rows - 1);
        long more = peers.get(Math.max(start, 0), rows).cardinality();
        rowsBefore = (start < 0 ? rowsBefore : 0) + rows - Math.max(start, 0);
        peersBefore = (start < 0 ? peersBefore : 0) + more;
    }

    /** The input's columns of the rows just taken, with their results; both are owned by the output. */
    WindowOutput takeInputs(int rows, List<Column> results) {
        List<Column> values = inputs.stream().map(ColumnBuilder::build).toList();
        int inMemory = rows - spilled;
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).append(values.get(i), WindowOutput.range(inMemory, count - spilled));
        }
        WindowOutput output = new WindowOutput(
                file, spilled, values, results, rows, context.query().batchRows(), account);
        file = null;
        spilled = 0;
        count -= rows;
        return output;
    }

    @Override
    public void close() {
        evaluator.close();
        partitionChanges.close();
        orderChanges.close();
        inputs.forEach(ColumnBuilder::close);
        computed.forEach(ColumnBuilder::close);
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
