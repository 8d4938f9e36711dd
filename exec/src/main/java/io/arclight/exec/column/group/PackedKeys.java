package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        int[] widths = new int[types.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(types.get(i).physicalType(), ids);
        }
        if (Arrays.stream(widths).sum() >= BYTES
                || Arrays.stream(widths).anyMatch(width -> width < 0)
                || widths.length > Byte.SIZE) {
            return null;
        }
        PackedKey[] keys = new PackedKey[widths.length];
        int[] bySize = IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -widths[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int offset = 0;
        for (int key : bySize) {
            PhysicalType layout = types.get(key).physicalType();
            StringIds strings = layout == PhysicalType.VIEW ? new StringIds(types.get(key), account) : null;
            keys[key] = new PackedKey(types.get(key), widths[key], offset, strings);
            offset += widths[key];
        }
        return new PackedKeys(List.of(keys), BYTES - 1);
    }

    private static int width(PhysicalType layout, boolean ids) {
        return switch (layout) {
            case NULL -> 0;
            case BIT -> 1;
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> layout.width();
            case VIEW -> ids ? Integer.BYTES : -1;
            case INT128, INTERVAL, LIST, MAP, STRUCT -> -1;
        };
    }

    @Override
    void read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        ensure(count);
        Arrays.fill(first, 0, count, 0);
        Arrays.fill(second, 0, count, 0);
        for (int key = 0; key < keys.size(); key++) {
            keys.get(key).pack(columns.get(key), selection, hashes, first, second);
            markNulls(columns.get(key), selection, 1L << nullShift + key);
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(first[i], second[i]);
        }
    }

    private void markNulls(Column column, Selection selection, long mark) {
        if (column.validity().hasNulls()) {
            for (int i = 0; i < selection.count(); i++) {
                second[i] |= column.isNull(selection.position(i)) ? mark : 0;
            }
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
            columns.add(keys.get(key).decode(rows, count, nullShift + key, account));
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
