package io.arclight.exec.source.parquet;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.Stopwatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.parquet.selection.RowTests;
import io.arclight.exec.source.parquet.selection.SelectedRows;
import io.arclight.exec.type.StructField;
import java.util.List;
import org.apache.parquet.format.RowGroup;

/** Reads the columns of a row group, side by side, a batch at a time, as far as the query wants their rows. */
final class RowGroupOperator implements Operator {
    private final RowGroupSplit split;
    private final List<StructField> columns;
    private final RowSelection selection;
    private final FileGate gate;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final Stopwatch stopwatch;
    private long rowsLeft;
    private RowGroupColumns source;
    private SelectedRows rows;
    private boolean opened;

    RowGroupOperator(
            RowGroupSplit split,
            List<StructField> columns,
            RowSelection selection,
            FileGate gate,
            TaskContext context,
            OperatorMetrics metrics) {
        this.split = split;
        this.columns = columns;
        this.selection = selection;
        this.gate = gate;
        this.context = context;
        this.metrics = metrics;
        this.stopwatch = new Stopwatch(context.clock(), metrics);
        this.rowsLeft = split.rows();
    }

    @Override
    public Batch next() {
        if (selection.conjuncts().isEmpty()) {
            return read();
        }
        // The filter above has no operator of its own, so that nobody else counts what the scan does.
        stopwatch.start();
        try {
            return read();
        } finally {
            stopwatch.stop();
        }
    }

    private Batch read() {
        context.checkCancelled();
        if (!opened && rowsLeft > 0) {
            open();
        }
        while (rowsLeft > 0) {
            int count = (int) Math.min(rowsLeft, context.query().batchRows());
            rowsLeft -= count;
            metrics.add("rows read", count);
            if (!selection.conjuncts().isEmpty()) {
                metrics.addOutput(count);
            }
            Batch batch = rows.read(count);
            if (batch != null) {
                return batch;
            }
            context.checkCancelled();
        }
        close();
        return null;
    }

    private void open() {
        opened = true;
        MemoryAccount account = context.account("Parquet scan");
        metrics.add("row groups skipped", split.skipped());
        if (!mayMatter()) {
            metrics.add("row groups skipped", split.firstRow() == 0 ? 1 : 0);
            rowsLeft = 0;
            return;
        }
        metrics.add("row groups read", split.firstRow() == 0 ? 1 : 0);
        RowTests tests = new RowTests(selection, split.rows(), context, account);
        source = new RowGroupColumns(split, columns, gate, context, account, tests::likesCodes);
        rows = new SelectedRows(source, tests, account);
    }

    /** Whether some row may have the values that joins look for. */
    private boolean mayMatter() {
        RowGroup group = split.parquet().rowGroups().get(split.rowGroup());
        return selection.runtimeFilters().stream().allMatch(slot -> {
            ValueRange range = ChunkStatistics.range(split.parquet(), group, columns.get(slot.column()));
            return context.query()
                    .runtimeFilters()
                    .find(slot.slot())
                    .map(filter -> range == null ? filter.range().rowCount() > 0 : range.mayMeet(filter.range()))
                    .orElse(true);
        });
    }

    @Override
    public void close() {
        rowsLeft = 0;
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (source != null) {
            metrics.add("bytes read", source.bytesRead());
            source.close();
            source = null;
        }
    }
}
