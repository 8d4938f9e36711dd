package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;

/** Reads a column with lists or structs. */
final class NestedColumnReader implements ColumnReader {
    private final NestedNode root;
    private final MemoryAccount account;

    NestedColumnReader(NestedNode root, MemoryAccount account) {
        this.root = root;
        this.account = account;
    }

    @Override
    public Column read(int rows) {
        root.read(rows);
        return root.build(Levels.Slots.ROWS, rows);
    }

    @Override
    public Column read(Selection wanted) {
        if (wanted.isDense()) {
            return read(wanted.count());
        }
        Column all = read(wanted.position(wanted.count() - 1) + 1);
        try {
            return all.take(wanted.positions(), wanted.count(), account);
        } finally {
            all.release();
        }
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
