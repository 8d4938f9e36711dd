package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Builds columns of maps. */
public final class MapBuilder extends ColumnBuilder {
    private final ListBuilder entries;

    MapBuilder(ListBuilder entries, MemoryAccount account) {
        super(account);
        this.entries = entries;
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.MAP;
    }

    @Override
    public int length() {
        return entries.length();
    }

    /** Where the entries go: lists of structs of key and value. */
    public ListBuilder entries() {
        return entries;
    }

    @Override
    public void appendNulls(int count) {
        entries.appendNulls(count);
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        entries.appendRows(((MapColumn) column).entries(), rows, count);
    }

    @Override
    public Column build() {
        return new MapColumn(entries.build());
    }

    @Override
    public void close() {
        entries.close();
    }
}
