package io.arclight.exec.source.parquet;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.ConstantColumn;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.parquet.column.ColumnReader;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ReadWindow;
import io.arclight.exec.source.parquet.selection.ColumnSource;
import io.arclight.exec.source.parquet.selection.RowRanges;
import io.arclight.exec.source.parquet.selection.RowTests;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructField;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** The columns of a row group in an open file. Rows that are gone past are so in fact when later ones are read. */
final class RowGroupColumns implements ColumnSource, AutoCloseable {
    private final RowGroupSplit split;
    private final List<StructField> columns;
    private final MemoryAccount account;
    private final ColumnReader[] readers;
    private final long[] behind;
    private final boolean[] touched;
    private int untouched;
    private final FileChannel channel;
    private final ReadWindow window;

    /**
     * Opens the file, if there is a column to read.
     *
     * @param likesCodes which columns of numbers are wanted as codes of their dictionaries, unless those are large
     */
    RowGroupColumns(
            RowGroupSplit split,
            List<StructField> columns,
            FileGate gate,
            TaskContext context,
            MemoryAccount account,
            IntPredicate likesCodes) {
        this.split = split;
        this.columns = columns;
        this.account = account;
        this.readers = new ColumnReader[columns.size()];
        this.behind = new long[columns.size()];
        this.touched = new boolean[columns.size()];
        if (columns.isEmpty()) {
            channel = null;
            window = null;
            return;
        }
        try {
            channel = FileChannel.open(gate.read(path()), StandardOpenOption.READ);
        } catch (IOException e) {
            throw failed(e);
        }
        boolean remembers = context.query().settings().get(Settings.REMEMBER_PAGES);
        window = new ReadWindow(channel, remembers ? split.parquet().number() : ReadWindow.FORGOTTEN);
        boolean keepsCodes = context.query().settings().get(Settings.DICTIONARY);
        RowGroupReaders factory =
                new RowGroupReaders(split, window, account, context.query().cancellation());
        for (int i = 0; i < readers.length; i++) {
            StructField column = columns.get(i);
            boolean isText = column.dataType().physicalType() == PhysicalType.VIEW;
            long largest = isText ? Long.MAX_VALUE : likesCodes.test(i) ? RowTests.largestDictionary(split.rows()) : 0;
            try {
                readers[i] = factory.reader(column, keepsCodes ? largest : 0).orElse(null);
            } catch (CorruptDataException e) {
                close();
                throw CorruptParquet.error(path(), place(i), e);
            }
            behind[i] = split.firstRow();
            untouched += readers[i] == null ? 0 : 1;
        }
    }

    @Override
    public int columns() {
        return readers.length;
    }

    @Override
    public void pass(int column, int rows) {
        behind[column] += rows;
    }

    @Override
    public Column read(int column, int rows, Selection wanted) {
        ColumnReader reader = readers[column];
        if (reader == null) {
            return ConstantColumn.nulls(columns.get(column).dataType(), wanted.count(), account);
        }
        try {
            if (!touched[column]) {
                touched[column] = true;
                untouched--;
            }
            if (behind[column] > 0) {
                reader.skip(behind[column]);
            }
            behind[column] = rows - 1L - wanted.position(wanted.count() - 1);
            return reader.read(wanted);
        } catch (CorruptDataException e) {
            throw CorruptParquet.error(path(), place(column) + ", page " + reader.pageNumber(), e);
        }
    }

    /** Goes past rows of all columns. */
    void pass(long rows) {
        for (int i = 0; i < behind.length; i++) {
            behind[i] += rows;
        }
    }

    /** Asks for the rows that may matter; all of a row group without columns. */
    RowRanges prune(Function<ReadWindow, RowRanges> pruning) {
        try {
            return window == null ? RowRanges.ALL : pruning.apply(window);
        } catch (CorruptDataException e) {
            throw CorruptParquet.error(path(), " in row group " + split.rowGroup(), e);
        }
    }

    /** Reports what was read. */
    void report(OperatorMetrics metrics) {
        if (window != null) {
            metrics.add("bytes read", window.bytesRead());
            metrics.add("pages read", window.pagesRead());
            metrics.add("pages remembered", window.pagesRecalled());
            metrics.add("pages skipped", window.pagesSkipped());
            metrics.add("column chunks skipped", untouched);
        }
    }

    private Path path() {
        return split.file().path();
    }

    private String place(int column) {
        return " in row group " + split.rowGroup() + ", column "
                + columns.get(column).name();
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

    @Override
    public void close() {
        for (int i = 0; i < readers.length; i++) {
            if (readers[i] != null) {
                readers[i].close();
                readers[i] = null;
            }
        }
        if (channel != null) {
            window.close();
            try {
                channel.close();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
