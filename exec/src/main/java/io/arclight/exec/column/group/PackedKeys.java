package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keys that fit into 16 bytes together: values side by side, large ones first, then a byte that marks nulls. */
final class PackedKeys extends KeyLayout {
    private static final int BYTES = 16;

    private final List<PackedKey> keys;
    private final int nullShift;

    private PackedKeys(List<PackedKey> keys, int nullOffset) {
        this.keys = keys;
        this.nullShift = Byte.SIZE * (nullOffset - Long.BYTES);
    }

    /**
     * The packing of some types, or null when they do not fit.
     *
     * @param ids whether byte strings are to be numbered, because they come as dictionary codes
     */
    static PackedKeys of(List<DataType> types, boolean ids, MemoryAccount account) {
        List<PackedKey> keys = PackedKey.layOut(types, ids, BYTES, account);
        return keys == null ? null : new PackedKeys(keys, BYTES - 1);
    }

    @Override
    void read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        ensure(count);
        Arrays.fill(first, 0, count, 0);
        Arrays.fill(second, 0, count, 0);
        for (int key = 0; key < keys.size(); key++) {
            keys.get(key).pack(columns.get(key), selection, hashes, first, second);
            PackedKey.markNulls(columns.get(key), selection, 1L << nullShift + key, second);
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(first[i], second[i]);
        }
    }

    private static long hash(long first, long second) {
        return Hashing.mix(first ^ Long.rotateLeft(second * 0x9e3779b97f4a7c15L, 29));
    }

    @Override
    boolean isSame(long firstWord, long second, long other) {
        return false;
    }

    @Override
    long keep(long firstWord, long secondWord) {
        return secondWord;
    }

    @Override
    List<Column> decode(long[] rows, int count, MemoryAccount account) {
        List<Column> columns = new ArrayList<>(keys.size());
        for (int key = 0; key < keys.size(); key++) {
            columns.add(keys.get(key).decode(rows, count, 1, nullShift + key, account));
        }
        return columns;
    }

    @Override
    long hash(long row) {
        return hash(Memory.getLong(row), Memory.getLong(row + Long.BYTES));
    }

    @Override
    void clear() {
        keys.forEach(PackedKey::clear);
    }

    @Override
    public void close() {
        keys.forEach(PackedKey::close);
    }
}
