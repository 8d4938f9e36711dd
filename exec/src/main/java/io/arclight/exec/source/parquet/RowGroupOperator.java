package io.arclight.exec.source.parquet;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.Stopwatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.parquet.selection.RowRanges;
import io.arclight.exec.source.parquet.selection.RowTests;
import io.arclight.exec.source.parquet.selection.SelectedRows;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.RowGroup;

/** Reads the columns of a row group, side by side, a batch at a time, as far as the query wants their rows. */
final class RowGroupOperator implements Operator {
    private final RowGroupSplit split;
    private final StructType schema;
    private final FileTable.Projection projection;
    private final RowSelection selection;
    private final List<StructField> columns;
    private final FileGate gate;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final Stopwatch stopwatch;
    private final long end;
    private long position;
    private RowRanges ranges;
    private RowGroupColumns source;
    private RowTests tests;
    private SelectedRows rows;
    private boolean opened;

    RowGroupOperator(
            RowGroupSplit split,
            StructType schema,
            FileTable.Projection projection,
            FileGate gate,
            TaskContext context,
            OperatorMetrics metrics) {
        this.split = split;
        this.schema = schema;
        this.projection = projection;
        this.selection = projection.selection();
        this.columns = projection.columns().stream().map(schema::field).toList();
        this.gate = gate;
        this.context = context;
        this.metrics = metrics;
        this.stopwatch = new Stopwatch(context.clock(), metrics);
        this.position = split.firstRow();
        this.end = split.firstRow() + split.rows();
    }

    @Override
    public Batch next() {
        if (!isFiltering()) {
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

    private boolean isFiltering() {
        return !selection.conditions().isEmpty();
    }

    private Batch read() {
        context.checkCancelled();
        if (!opened && position < end) {
            open();
        }
        while (position < end) {
            long first = ranges.next(position, end);
            source.pass(first - position);
            int count = (int)
                    Math.min(ranges.end(first, end) - first, context.query().batchRows());
            position = first + count;
            if (count == 0) {
                break;
            }
            metrics.add("rows read", count);
            if (isFiltering()) {
                metrics.addOutput(count);
            }
            Batch batch = rows.read(count);
            if (batch != null) {
                return batch;
            }
            if (tests.isHopeless()) {
                break;
            }
            context.checkCancelled();
        }
        close();
        return null;
    }

    private void open() {
        opened = true;
        metrics.add("row groups skipped", split.skipped());
        PagePruning pruning = new PagePruning(split, schema);
        Map<Integer, RuntimeFilter> filters = runtimeFilters();
        boolean mayMatter = filters.entrySet().stream().allMatch(filter -> {
            ValueRange range = pruning.range(filter.getKey());
            ValueRange wanted = filter.getValue().range();
            return range == null ? wanted.rowCount() > 0 : range.mayMeet(wanted);
        });
        boolean isFirst = split.firstRow() == 0;
        metrics.add("row groups read", isFirst && mayMatter ? 1 : 0);
        metrics.add("row groups skipped", isFirst && !mayMatter ? 1 : 0);
        if (!mayMatter) {
            position = end;
            return;
        }
        MemoryAccount account = context.account("Parquet scan");
        tests = new RowTests(selection, split.rows(), this::isWhollyCoded, context, account);
        source = new RowGroupColumns(split, columns, gate, context, account, tests::likesCodes);
        rows = new SelectedRows(source, tests, account);
        ranges = source.prune(window -> pruning.rows(projection.predicate(), filters, window));
    }

    /** The filters that joins have made so far, by the columns of the table. */
    private Map<Integer, RuntimeFilter> runtimeFilters() {
        Map<Integer, RuntimeFilter> found = new HashMap<>();
        selection.runtimeFilters().forEach(slot -> context.query()
                .runtimeFilters()
                .find(slot.slot())
                .ifPresent(filter -> found.put(projection.columns().get(slot.column()), filter)));
        return found;
    }

    private boolean isWhollyCoded(int column) {
        RowGroup group = split.parquet().rowGroups().get(split.rowGroup());
        return split.parquet()
                .shape(columns.get(column).name())
                .filter(shape ->
                        shape.isFlat() && shape.firstLeaf() < group.getColumns().size())
                .map(shape -> group.getColumns().get(shape.firstLeaf()).getMeta_data())
                .filter(chunk -> chunk.isSetEncoding_stats() && DictionarySizes.isWhollyCoded(chunk))
                .isPresent();
    }

    @Override
    public void close() {
        position = end;
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (source != null) {
            source.report(metrics);
            source.close();
            source = null;
        }
    }
}
