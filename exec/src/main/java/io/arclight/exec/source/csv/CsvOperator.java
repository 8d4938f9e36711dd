package io.arclight.exec.source.csv;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.ByteSource;
import io.arclight.exec.source.block.FileBytes;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.block.RecordBlocks;
import io.arclight.exec.source.csv.record.CsvBorders;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.Fields;
import io.arclight.exec.source.csv.record.TextArena;
import io.arclight.exec.source.csv.record.Tokenizer;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** Reads the records of a range of a file. */
final class CsvOperator implements Operator {
    private final FileRange split;
    private final CsvProjection projection;
    private final CsvOptions options;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final List<ColumnParser> parsers = new ArrayList<>();
    private MemoryAccount account;
    private RecordBlocks blocks;
    private RecordBlocks.Block block;
    private TextArena arena;
    private Tokenizer tokenizer;
    private Fields fields;
    private Batch current;
    private boolean isDone;

    CsvOperator(
            FileRange split,
            CsvProjection projection,
            CsvOptions options,
            TaskContext context,
            OperatorMetrics metrics) {
        this.split = split;
        this.projection = projection;
        this.options = options;
        this.context = context;
        this.metrics = metrics;
        projection.columns().forEach(column -> parsers.add(ColumnParser.of(column, options)));
    }

    @Override
    public Batch next() {
        releaseCurrent();
        try {
            if (blocks == null && !isDone) {
                open();
            }
            while (!isDone) {
                context.checkCancelled();
                if (block == null && !nextBlock()) {
                    isDone = true;
                } else if (tokenizer.read(fields)) {
                    Batch batch = batch();
                    if (batch != null) {
                        return batch;
                    }
                } else {
                    releaseBlock();
                }
            }
            return null;
        } catch (EOFException | ZipException e) {
            throw error(ErrorCondition.CORRUPT_FILE, e);
        } catch (IOException e) {
            throw error(ErrorCondition.FAILED_READ_FILE, e);
        }
    }

    private ArclightException error(ErrorCondition condition, IOException cause) {
        Path path = split.file().path();
        return new ArclightException(condition, "path", path.toString(), "reason", String.valueOf(cause.getMessage()))
                .causedBy(cause);
    }

    private void open() throws IOException {
        account = context.account("CSV scan");
        ByteSource source = FileBytes.open(split.file().path(), Math.max(0, split.start() - 1));
        CsvBorders borders = new CsvBorders(options.dialect(), options.multiLine());
        blocks = new RecordBlocks(
                source,
                split.start(),
                split.end(),
                borders,
                account,
                context.query().cancellation());
        arena = new TextArena(account);
        tokenizer = new Tokenizer(options, projection.slots(), projection.checksCount(), arena);
        fields = new Fields(
                projection.columns().size(),
                context.query().batchRows(),
                projection.wantsMalformed() || options.mode() == ParseMode.FAILFAST);
        if (split.start() == 0 && options.header()) {
            while (nextBlock() && !tokenizer.skipRecord()) {
                releaseBlock();
            }
        }
    }

    private boolean nextBlock() throws IOException {
        block = blocks.next();
        if (block != null) {
            tokenizer.reset(block);
        }
        return block != null;
    }

    /** The batch of the records in hand; null when none of them counts. */
    private Batch batch() {
        List<Buffer> texts = new ArrayList<>();
        texts.add(block.buffer());
        texts.addAll(arena.chunks());
        List<Column> columns = new ArrayList<>();
        current = new Batch(columns, fields.rows(), Selection.all(fields.rows()));
        for (int i = 0; i < parsers.size(); i++) {
            // The column of malformed records comes last: the others find out which ones are.
            columns.add(
                    projection.sources()[i] < 0
                            ? null
                            : parsers.get(i).parse(fields, projection.sources()[i], texts, account));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null) {
                columns.set(i, malformedRecords());
            }
        }
        arena.clear();
        if (options.mode() == ParseMode.PERMISSIVE) {
            return current;
        }
        Selection selection = wellFormed();
        if (selection.count() == 0) {
            releaseCurrent();
            return null;
        }
        return current.select(selection);
    }

    private Selection wellFormed() {
        int[] positions = new int[fields.rows()];
        int count = 0;
        for (int row = 0; row < fields.rows(); row++) {
            if (!fields.isMalformed(row)) {
                positions[count++] = row;
            } else if (options.mode() == ParseMode.FAILFAST) {
                throw new ArclightException(
                        ErrorCondition.MALFORMED_RECORD_IN_PARSING,
                        "badRecord",
                        NumberParsers.text(fields.recordStart(row), fields.recordLength(row)));
            }
        }
        return count == fields.rows() ? Selection.all(count) : new Selection(positions, count);
    }

    private Column malformedRecords() {
        int rows = fields.rows();
        Buffer bitmap = account.allocateZeroed((rows + 7L) / 8);
        Buffer views = account.allocateZeroed((long) rows * ViewColumn.WIDTH);
        int nulls = 0;
        for (int row = 0; row < rows; row++) {
            if (fields.isMalformed(row)) {
                long place = bitmap.address() + (row >>> 3);
                Memory.putByte(place, (byte) (Memory.getByte(place) | 1 << (row & 7)));
                ViewColumn.write(
                        views.address() + (long) row * ViewColumn.WIDTH,
                        fields.recordStart(row),
                        fields.recordLength(row));
            } else {
                nulls++;
            }
        }
        return new ViewColumn(
                rows, Validity.of(bitmap, nulls), views, List.of(block.buffer().retain()));
    }

    private void releaseCurrent() {
        if (current != null) {
            current.columns().forEach(column -> {
                if (column != null) {
                    column.release();
                }
            });
            current = null;
        }
    }

    private void releaseBlock() {
        if (block != null) {
            block.buffer().release();
            block = null;
        }
    }

    @Override
    public void close() {
        isDone = true;
        releaseCurrent();
        releaseBlock();
        if (arena != null) {
            arena.close();
        }
        if (blocks != null) {
            try {
                metrics.add("bytes read", blocks.bytesRead());
                blocks.close();
            } catch (IOException e) {
                throw error(ErrorCondition.FAILED_READ_FILE, e);
            } finally {
                blocks = null;
            }
        }
    }
}
