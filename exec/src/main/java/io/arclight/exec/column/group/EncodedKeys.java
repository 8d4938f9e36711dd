package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.key.RowKeyBuffer;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Keys of any type: the hash, and the address of the encoded row behind its length. */
final class EncodedKeys extends KeyLayout {
    private final RowKeys keys;
    private final RowKeyBuffer buffer;
    private final ByteArena arena;

    EncodedKeys(List<DataType> types, MemoryAccount account) {
        this.keys = RowKeys.equality(types);
        this.buffer = new RowKeyBuffer(keys, account);
        this.arena = new ByteArena(account);
    }

    @Override
    boolean read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        ensure(count);
        for (int key = 0; key < columns.size(); key++) {
            columns.get(key).hash(selection, hashes, key > 0);
        }
        System.arraycopy(hashes, 0, first, 0, count);
        buffer.encode(columns, selection, second);
        return true;
    }

    @Override
    boolean isSame(long firstWord, long second, long other) {
        return RowKeyBuffer.equal(second, other);
    }

    @Override
    long keep(long firstWord, long secondWord) {
        return arena.copy(secondWord, RowKeyBuffer.size(secondWord));
    }

    @Override
    List<Column> decode(long[] rows, int count, MemoryAccount target) {
        long[] encoded = new long[count];
        for (int i = 0; i < count; i++) {
            encoded[i] = Memory.getLong(rows[i] + Long.BYTES) + Integer.BYTES;
        }
        return keys.decode(encoded, count, target);
    }

    @Override
    long hash(long row) {
        return Memory.getLong(row);
    }

    @Override
    void clear() {
        arena.close();
    }

    @Override
    public void close() {
        arena.close();
        buffer.close();
    }
}
