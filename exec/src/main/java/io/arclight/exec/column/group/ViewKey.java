package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/** One key of byte strings: its view, which for short strings is all of it. Null has the length -1. */
final class ViewKey extends KeyLayout {
    private static final long NULL = -1;

    private final DataType type;
    private final ByteArena arena;

    ViewKey(DataType type, MemoryAccount account) {
        this.type = type;
        this.arena = new ByteArena(account);
    }

    @Override
    boolean read(List<Column> keys, Selection selection, long[] hashes) {
        Column column = keys.get(0);
        int count = selection.count();
        ensure(count);
        column.hash(selection, hashes, false);
        if (column.physicalType() == PhysicalType.NULL) {
            for (int i = 0; i < count; i++) {
                setNull(i);
            }
            return true;
        }
        ViewColumn views = (ViewColumn) column.base();
        int[] rows = column.base() == column ? selection.toArray() : ((DictionaryColumn) column).codes(selection);
        boolean nulls = column.validity().hasNulls();
        for (int i = 0; i < count; i++) {
            if (nulls && (rows[i] < 0 || views.isNull(rows[i]))) {
                setNull(i);
            } else {
                long view = views.view(rows[i]);
                first[i] = Memory.getLong(view);
                second[i] = Memory.getLong(view + Long.BYTES);
            }
        }
        return true;
    }

    private void setNull(int index) {
        first[index] = NULL;
        second[index] = 0;
    }

    @Override
    boolean isSame(long firstWord, long second, long other) {
        int length = (int) firstWord;
        return length > ViewColumn.INLINE && Memory.equal(second, other, length);
    }

    @Override
    long keep(long firstWord, long secondWord) {
        int length = (int) firstWord;
        return length > ViewColumn.INLINE ? arena.copy(secondWord, length) : secondWord;
    }

    @Override
    List<Column> decode(long[] rows, int count, MemoryAccount account) {
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            for (int i = 0; i < count; i++) {
                if (Memory.getLong(rows[i]) == NULL) {
                    builder.appendNulls(1);
                } else {
                    ((ViewBuilder) builder).append(ViewColumn.address(rows[i]), ViewColumn.length(rows[i]));
                }
            }
            return List.of(builder.build());
        }
    }

    @Override
    long hash(long row) {
        return Memory.getLong(row) == NULL ? Hashing.NULL : Hashing.view(row);
    }

    @Override
    void clear() {
        arena.close();
    }

    @Override
    public void close() {
        arena.close();
    }
}
