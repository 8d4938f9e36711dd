package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.type.StructType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Rows kept in the order they were appended: copied side by side into full batches, so that nothing of the sources stays
 * alive, and written to disk on demand. One thread at a time.
 */
public final class RowBuffer implements AutoCloseable {
    private final StructType schema;
    private final MemoryAccount account;
    private final int batchRows;
    private final String spillDirectory;
    private final Deque<Batch> batches = new ArrayDeque<>();
    private List<ColumnBuilder> builders;
    private int pending;
    private long rows;
    private long memoryBytes;
    private final List<SpillFile> files = new ArrayList<>();
    /** The file that is being written, or null. */
    private SpillFile open;

    private boolean read;

    /**
     * An empty buffer.
     *
     * @param schema names and types of the rows
     * @param account pays for the rows in memory, and is used by nobody else while this appends
     * @param batchRows rows per batch
     * @param spillDirectory where it spills to
     */
    public RowBuffer(StructType schema, MemoryAccount account, int batchRows, String spillDirectory) {
        this.schema = schema;
        this.account = account;
        this.batchRows = batchRows;
        this.spillDirectory = spillDirectory;
    }

    /** Appends the selected rows of a batch. */
    public void append(Batch batch) {
        Selection selection = batch.selection();
        if (selection.isDense() && pending + selection.count() <= batchRows) {
            long before = account.usedBytes();
            openBuilders();
            for (int i = 0; i < builders.size(); i++) {
                builders.get(i).append(batch.column(i), selection);
            }
            appended(selection.count(), before);
        } else {
            append(batch, selection.toArray(), 0, selection.count());
        }
    }

    /** Appends some rows of a batch: those at {@code count} positions from {@code from}. */
    public void append(Batch batch, int[] positions, int from, int count) {
        long before = account.usedBytes();
        int done = 0;
        while (done < count) {
            openBuilders();
            int part = Math.min(count - done, batchRows - pending);
            int start = from + done;
            int[] part0 = start == 0 ? positions : Arrays.copyOfRange(positions, start, start + part);
            for (int i = 0; i < builders.size(); i++) {
                builders.get(i).append(batch.column(i), part0, part);
            }
            done += part;
            appended(part, before);
            before = account.usedBytes();
        }
    }

    private void openBuilders() {
        if (builders == null) {
            builders = schema.fields().stream()
                    .map(field -> ColumnBuilder.of(field.dataType(), account))
                    .toList();
        }
        if (pending == 0 && rows > 0) {
            // After a full batch comes another one, as a rule.
            builders.forEach(builder -> builder.reserve(batchRows));
        }
    }

    private void appended(int count, long bytesBefore) {
        pending += count;
        rows += count;
        if (pending >= batchRows) {
            build();
        }
        memoryBytes += account.usedBytes() - bytesBefore;
    }

    private void build() {
        if (pending > 0) {
            List<Column> columns = new ArrayList<>(builders.size());
            builders.forEach(builder -> columns.add(builder.build()));
            batches.add(Batch.of(columns, pending));
            pending = 0;
        }
    }

    /** Rows appended. */
    public long rows() {
        return rows;
    }

    /** About how many bytes are held in memory. */
    public long memoryBytes() {
        return memoryBytes;
    }

    /**
     * Writes what is in memory to disk, unless somebody has begun to read it.
     *
     * @return how many bytes were written
     */
    public long spill() {
        if (read) {
            return 0;
        }
        build();
        if (batches.isEmpty()) {
            return 0;
        }
        if (open == null) {
            open = new SpillFile(spillDirectory);
            files.add(open);
        }
        long before = open.writtenBytes();
        for (Batch batch = batches.poll(); batch != null; batch = batches.poll()) {
            BatchSerializer.write(batch, open.output(), account);
            batch.release();
        }
        memoryBytes = 0;
        return open.writtenBytes() - before;
    }

    /** Ends the appending: what does not fill a batch becomes a smaller one. */
    public void finish() {
        long before = account.usedBytes();
        build();
        closeBuilders();
        memoryBytes += account.usedBytes() - before;
        if (open != null) {
            open.finish();
            open = null;
        }
    }

    /** Reads everything; may be done several times. */
    public RowBufferReader read() {
        read = true;
        finish();
        return new RowBufferReader(List.copyOf(files), new ArrayDeque<>(batches), account, false);
    }

    /** Reads everything for the last time: memory is given back as the reader goes on. This buffer is empty then. */
    public RowBufferReader drain() {
        finish();
        RowBufferReader reader = new RowBufferReader(List.copyOf(files), new ArrayDeque<>(batches), account, true);
        batches.clear();
        files.clear();
        rows = 0;
        memoryBytes = 0;
        return reader;
    }

    private void closeBuilders() {
        if (builders != null) {
            builders.forEach(ColumnBuilder::close);
            builders = null;
        }
    }

    @Override
    public void close() {
        closeBuilders();
        batches.forEach(Batch::release);
        batches.clear();
        files.forEach(SpillFile::close);
        files.clear();
        open = null;
        pending = 0;
        rows = 0;
        memoryBytes = 0;
    }
}
