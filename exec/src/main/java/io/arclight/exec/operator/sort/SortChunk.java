package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** Some rows that wait to be sorted, with their keys where those are longer than a prefix. */
final class SortChunk implements AutoCloseable {
    /** The most rows of a chunk: their number fits into 16 bits. */
    static final int ROWS = 1 << 16;

    private final MemoryAccount account;
    private final List<ColumnBuilder> builders;
    private Batch batch;
    private int rows;
    private Buffer keyBytes;
    private long keyBytesUsed;
    private Buffer keyOffsets;

    /** How many rows a piece of memory should have under a limit: few where there is little. */
    static int rowsFor(long memoryLimit) {
        return (int) Math.max(1 << 10, Math.min(ROWS, memoryLimit >>> 13));
    }

    SortChunk(StructType schema, MemoryAccount account) {
        this.account = account;
        this.builders = schema.fields().stream()
                .map(field -> ColumnBuilder.of(field.dataType(), account))
                .toList();
    }

    int rows() {
        return rows;
    }

    /** Appends rows of a batch. */
    void append(Batch source, int[] positions, int count) {
        for (int i = 0; i < builders.size(); i++) {
            builders.get(i).append(source.column(i), positions, count);
        }
        rows += count;
    }

    /** Appends the keys of rows that are about to be appended. */
    void appendKeys(SortKeyEncoder keys, int[] indexes, int from, int count) {
        long bytes = 0;
        for (int i = from; i < from + count; i++) {
            bytes += keys.length(indexes[i]);
        }
        // Prefixes are read as longs, hence the room behind.
        keyBytes = Growth.ensure(keyBytes, keyBytesUsed, keyBytesUsed + bytes + Long.BYTES, account);
        keyOffsets = Growth.ensure(keyOffsets, (rows + 1L) * Long.BYTES, (rows + count + 1L) * Long.BYTES, account);
        for (int i = 0; i < count; i++) {
            int index = indexes[from + i];
            Memory.putLong(keyOffsets.address() + (rows + (long) i) * Long.BYTES, keyBytesUsed);
            Memory.copyShort(keys.address(index), keyBytes.address() + keyBytesUsed, keys.length(index));
            keyBytesUsed += keys.length(index);
        }
        Memory.putLong(keyOffsets.address() + (rows + (long) count) * Long.BYTES, keyBytesUsed);
    }

    long keyAddress(int row) {
        return keyBytes.address() + Memory.getLong(keyOffsets.address() + (long) row * Long.BYTES);
    }

    int keyLength(int row) {
        long offset = keyOffsets.address() + (long) row * Long.BYTES;
        return (int) (Memory.getLong(offset + Long.BYTES) - Memory.getLong(offset));
    }

    /** The rows as a batch, borrowed; nothing is appended after. */
    Batch batch() {
        if (batch == null) {
            List<Column> columns = new ArrayList<>(builders.size());
            builders.forEach(builder -> columns.add(builder.build()));
            batch = Batch.of(columns, rows);
        }
        return batch;
    }

    @Override
    public void close() {
        builders.forEach(ColumnBuilder::close);
        if (batch != null) {
            batch.release();
            batch = null;
        }
        if (keyBytes != null) {
            keyBytes.release();
            keyOffsets.release();
            keyBytes = null;
            keyOffsets = null;
        }
    }
}
