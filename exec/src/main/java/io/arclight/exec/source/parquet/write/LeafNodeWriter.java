package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;

/** Writes values. */
final class LeafNodeWriter implements NodeWriter {
    private final ChunkWriter chunk;
    private final int ownLevel;

    LeafNodeWriter(ChunkWriter chunk, boolean isOptional) {
        this.chunk = chunk;
        this.ownLevel = isOptional ? 1 : 0;
    }

    @Override
    public void write(Column column, int row, int repetition, int definition) {
        if (column.isNull(row)) {
            chunk.addNull(repetition, definition);
        } else {
            chunk.addLevels(repetition, definition + ownLevel);
            chunk.addValue(column, row);
        }
    }

    @Override
    public void writeNull(int repetition, int definition) {
        chunk.addNull(repetition, definition);
    }

    @Override
    public void writeRows(Column column, Selection rows) {
        chunk.addRows(column, rows);
    }
}
