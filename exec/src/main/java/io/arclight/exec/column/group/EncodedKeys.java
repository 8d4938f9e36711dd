package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Keys of any type: the hash, and the address of the encoded row behind its length. */
final class EncodedKeys extends KeyLayout {
    private final RowKeys keys;
    private final MemoryAccount account;
    private final ByteArena arena;
    private Buffer scratch;
    private int[] lengths = new int[0];

    EncodedKeys(List<DataType> types, MemoryAccount account) {
        this.keys = RowKeys.equality(types);
        this.account = account;
        this.arena = new ByteArena(account);
    }

    @Override
    void read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        ensure(count);
        for (int key = 0; key < columns.size(); key++) {
            columns.get(key).hash(selection, hashes, key > 0);
        }
        System.arraycopy(hashes, 0, first, 0, count);
        encode(columns, selection);
    }

    private void encode(List<Column> columns, Selection selection) {
        int count = selection.count();
        if (lengths.length < count) {
            lengths = new int[count];
        }
        keys.lengths(columns, selection, lengths);
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += Integer.BYTES + lengths[i];
        }
        scratch = Growth.ensure(scratch, 0, total, account);
        long at = scratch.address();
        long[] ends = new long[count];
        for (int i = 0; i < count; i++) {
            second[i] = at;
            Memory.putInt(at, lengths[i]);
            ends[i] = at + Integer.BYTES;
            at = ends[i] + lengths[i];
        }
        keys.encode(columns, selection, ends);
    }

    @Override
    boolean isEncoded() {
        return true;
    }

    static boolean equal(long key, long other) {
        int length = Memory.getInt(key);
        return length == Memory.getInt(other)
                && Memory.equal(key + Integer.BYTES, other + Integer.BYTES, length);
    }

    @Override
    long keep(long word) {
        return arena.copy(word, Integer.BYTES + Memory.getInt(word));
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
        if (scratch != null) {
            scratch.release();
            scratch = null;
        }
    }
}
