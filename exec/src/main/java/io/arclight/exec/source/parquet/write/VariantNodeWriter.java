package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.variant.Variant;

/** Writes variants: their values and their metadata, which lie behind each other in a column, in leaves of their own. */
final class VariantNodeWriter implements NodeWriter {
    private final ChunkWriter value;
    private final ChunkWriter metadata;
    private final int ownLevel;

    VariantNodeWriter(ChunkWriter value, ChunkWriter metadata, boolean isOptional) {
        this.value = value;
        this.metadata = metadata;
        this.ownLevel = isOptional ? 1 : 0;
    }

    @Override
    public void write(Column column, int row, int repetition, int definition) {
        if (column.isNull(row)) {
            writeNull(repetition, definition);
            return;
        }
        long view = ((ViewColumn) column.base()).view(column.baseRow(row));
        long address = ViewColumn.address(view);
        int length = ViewColumn.length(view);
        int start = Variant.valueStart(address, length);
        add(value, address + start, length - start, repetition, definition + ownLevel);
        add(metadata, address, start, repetition, definition + ownLevel);
    }

    private static void add(ChunkWriter chunk, long address, int length, int repetition, int definition) {
        chunk.addLevels(repetition, definition);
        chunk.addBytes(address, length);
    }

    @Override
    public void writeNull(int repetition, int definition) {
        value.addNull(repetition, definition);
        metadata.addNull(repetition, definition);
    }
}
