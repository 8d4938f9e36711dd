package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.key.RowKeyBuffer;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Keys of any type: the hash, and the address of the encoded row behind its length. */
final class EncodedKeys extends ArenaKeys {
    private final RowKeys keys;
    private final RowKeyBuffer buffer;

    EncodedKeys(List<DataType> types, MemoryAccount account) {
        super(account);
        this.keys = RowKeys.equality(types);
        this.buffer = new RowKeyBuffer(keys, account);
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
        long[] encoded = addresses(rows, count);
        for (int i = 0; i < count; i++) {
            encoded[i] += Integer.BYTES;
        }
        return keys.decode(encoded, count, target);
    }

    @Override
    public void close() {
        super.close();
        buffer.close();
    }
}
