package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Counts nulls. */
public final class NullBuilder extends ColumnBuilder {
    private int length;

    NullBuilder(MemoryAccount account) {
        super(account);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.NULL;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void appendNulls(int count) {
        length += count;
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        length += count;
    }

    @Override
    public Column build() {
        Column column = new NullColumn(length);
        length = 0;
        return column;
    }

    @Override
    public void close() {
        length = 0;
    }
}
