package io.arclight.exec.source.cache;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies rows into blocks of full batches. One thread. */
final class BlockWriter implements AutoCloseable {
    /** A piece of work for one task. */
    private static final int BLOCK_ROWS = 1 << 16;

    private final List<DataType> types;
    private final int batchRows;
    private final List<ColumnBuilder> builders;
    private final List<TextCodes> codes;
    private final List<Batch> batches = new ArrayList<>();
    private int pending;
    private long rows;

    /**
     * A writer.
     *
     * @param batchRows rows per batch
     * @param account pays for the rows
     */
    BlockWriter(StructType schema, int batchRows, MemoryAccount account) {
        this.types = schema.fields().stream().map(StructField::dataType).toList();
        this.batchRows = batchRows;
        this.builders =
                types.stream().map(type -> ColumnBuilder.of(type, account)).toList();
        this.codes = types.stream().map(type -> new TextCodes(type, account)).toList();
    }

    /** Appends the selected rows of a batch; whether a block is full then. */
    boolean append(Batch batch) {
        int[] positions = batch.selection().toArray();
        int count = batch.rowCount();
        int done = 0;
        while (done < count) {
            int part = Math.min(count - done, batchRows - pending);
            int[] some = done == 0 ? positions : Arrays.copyOfRange(positions, done, done + part);
            for (int i = 0; i < builders.size(); i++) {
                builders.get(i).append(batch.column(i), some, part);
            }
            done += part;
            pending += part;
            if (pending == batchRows) {
                build();
            }
        }
        return rows >= BLOCK_ROWS;
    }

    private void build() {
        if (pending > 0) {
            List<Column> columns = new ArrayList<>(builders.size());
            for (int i = 0; i < builders.size(); i++) {
                columns.add(codes.get(i).encoded(builders.get(i).build()));
            }
            batches.add(Batch.of(columns, pending));
            rows += pending;
            pending = 0;
        }
    }

    /** Whether there are rows that are in no block yet. */
    boolean hasRows() {
        return rows + pending > 0;
    }

    /** The rows since the last block, as a block. */
    CachedBlock block() {
        build();
        List<ValueRange> ranges = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            int column = i;
            ranges.add(ColumnRange.of(
                    types.get(i),
                    batches.stream().map(batch -> batch.column(column)).toList()));
        }
        CachedBlock block = new CachedBlock(batches, ranges);
        batches.clear();
        rows = 0;
        return block;
    }

    @Override
    public void close() {
        builders.forEach(ColumnBuilder::close);
        batches.forEach(Batch::release);
        batches.clear();
    }
}
