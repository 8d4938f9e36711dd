package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;

/** Reads a column with lists or structs. */
final class NestedColumnReader implements ColumnReader {
    private final NestedNode root;

    NestedColumnReader(NestedNode root) {
        this.root = root;
    }

    @Override
    public Column read(int rows) {
        root.read(rows);
        return root.build(Levels.Slots.ROWS, rows);
    }

    @Override
    public void skip(long rows) {
        root.skip(rows);
    }

    @Override
    public int pageNumber() {
        return root.leaf().pageNumber();
    }

    @Override
    public void close() {
        root.close();
    }
}
