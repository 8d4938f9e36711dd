package io.arclight.exec.source.parquet;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.ConstantColumn;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.parquet.column.ColumnReader;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ReadWindow;
import io.arclight.exec.type.StructField;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns of a row group, side by side, a batch at a time. */
final class RowGroupOperator implements Operator {
    private final RowGroupSplit split;
    private final List<StructField> columns;
    private final FileGate gate;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final List<ColumnReader> readers = new ArrayList<>();
    private long rowsLeft;
    private FileChannel channel;
    private ReadWindow window;
    private MemoryAccount account;
    private Batch current;
    private boolean opened;

    RowGroupOperator(
            RowGroupSplit split,
            List<StructField> columns,
            FileGate gate,
            TaskContext context,
            OperatorMetrics metrics) {
        this.split = split;
        this.columns = columns;
        this.gate = gate;
        this.context = context;
        this.metrics = metrics;
        this.rowsLeft = split.rows();
    }

    @Override
    public Batch next() {
        releaseCurrent();
        context.checkCancelled();
        if (rowsLeft == 0) {
            return null;
        }
        if (!opened) {
            open();
        }
        int rows = (int) Math.min(rowsLeft, context.query().batchRows());
        rowsLeft -= rows;
        List<Column> read = new ArrayList<>(columns.size());
        current = new Batch(read, rows, io.arclight.exec.column.Selection.all(rows));
        for (int i = 0; i < columns.size(); i++) {
            read.add(readColumn(i, rows));
        }
        return current;
    }

    private Column readColumn(int column, int rows) {
        ColumnReader reader = readers.get(column);
        if (reader == null) {
            return ConstantColumn.nulls(columns.get(column).dataType(), rows, account);
        }
        try {
            return reader.read(rows);
        } catch (CorruptDataException e) {
            throw CorruptParquet.error(path(), place(columns.get(column).name()) + ", page " + reader.pageNumber(), e);
        }
    }

    private Path path() {
        return split.file().path();
    }

    private String place(String column) {
        return " in row group " + split.rowGroup() + ", column " + column;
    }

    private void open() {
        opened = true;
        account = context.account("Parquet scan");
        metrics.add("row groups read", split.firstRow() == 0 ? 1 : 0);
        metrics.add("row groups skipped", split.skipped());
        if (columns.isEmpty()) {
            return;
        }
        try {
            channel = FileChannel.open(gate.read(path()), StandardOpenOption.READ);
        } catch (IOException e) {
            throw failed(e);
        }
        window = new ReadWindow(channel);
        RowGroupReaders factory = new RowGroupReaders(
                split,
                window,
                account,
                context.query().cancellation(),
                context.query().settings().get(Settings.DICTIONARY));
        for (StructField column : columns) {
            try {
                ColumnReader reader = factory.reader(column).orElse(null);
                readers.add(reader);
                if (reader != null) {
                    reader.skip(split.firstRow());
                }
            } catch (CorruptDataException e) {
                throw CorruptParquet.error(path(), place(column.name()), e);
            }
        }
    }

    private ArclightException failed(IOException e) {
        return new ArclightException(
                        ErrorCondition.FAILED_READ_FILE,
                        "path",
                        path().toString(),
                        "reason",
                        String.valueOf(e.getMessage()))
                .causedBy(e);
    }

    private void releaseCurrent() {
        if (current != null) {
            current.release();
            current = null;
        }
    }

    @Override
    public void close() {
        releaseCurrent();
        rowsLeft = 0;
        for (ColumnReader reader : readers) {
            if (reader != null) {
                reader.close();
            }
        }
        readers.clear();
        if (window != null) {
            metrics.add("bytes read", window.bytesRead());
            window.close();
            window = null;
        }
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw failed(e);
            } finally {
                channel = null;
            }
        }
    }
}
