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

/**
 * Keys that fit into 16 bytes together: values side by side, large ones first, and a byte that marks nulls. Integers of which
 * the first rows need fewer bytes than their types have may be narrowed for that; then later rows may not fit.
 */
final class PackedKeys extends KeyLayout {
    private static final int WORDS = 2;
    private static final int NULL_SHIFT = Long.SIZE - Byte.SIZE;
    /** The keys with a mark each. */
    private static final int MOST_KEYS = Byte.SIZE;

    private final List<PackedKey> keys;

    private PackedKeys(List<PackedKey> keys) {
        this.keys = keys;
    }

    /**
     * The packing of some keys, or null when they do not fit.
     *
     * @param ids whether byte strings are to be numbered, because they come as dictionary codes
     * @param first the first rows
     */
    static PackedKeys of(
            List<DataType> types, boolean ids, List<Column> first, Selection selection, MemoryAccount account) {
        int[] ofTypes = KeyWidths.ofTypes(types, ids);
        if (ofTypes == null || ofTypes.length > MOST_KEYS) {
            return null;
        }
        int[] widths = KeyWidths.narrowed(ofTypes, first, selection, WORDS);
        return widths == null
                ? null
                : new PackedKeys(PackedKey.layOut(types, widths, KeyWidths.offsets(widths, WORDS), account));
    }

    @Override
    boolean read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        boolean fit = true;
        ensure(count);
        Arrays.fill(first, 0, count, 0);
        Arrays.fill(second, 0, count, 0);
        for (int key = 0; key < keys.size(); key++) {
            fit &= keys.get(key).pack(columns.get(key), selection, hashes, first, second);
            PackedKey.markNulls(columns.get(key), selection, 1L << NULL_SHIFT + key, second);
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(first[i], second[i]);
        }
        return fit;
    }

    /** Packed byte strings were coded. */
    @Override
    KeyLayout wider(List<Column> columns, Selection selection, MemoryAccount account) {
        return ofAny(keys.stream().map(PackedKey::type).toList(), true, columns, selection, account);
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
            columns.add(keys.get(key).decode(rows, count, 1, NULL_SHIFT + key, account));
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
