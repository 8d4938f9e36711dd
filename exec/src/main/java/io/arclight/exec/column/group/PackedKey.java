package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One key among packed ones.
 *
 * @param type its type
 * @param width its bytes
 * @param offset where they lie among those of all keys
 * @param strings the numbers of byte strings, null for other types
 */
record PackedKey(DataType type, int width, int offset, StringIds strings) {
    private int shift() {
        return Byte.SIZE * (offset % Long.BYTES);
    }

    private long mask() {
        return width == Long.BYTES ? -1L : (1L << Byte.SIZE * width) - 1;
    }

    /**
     * Lays keys side by side, large ones first; one byte is left for marks of nulls.
     *
     * @param ids whether byte strings are to be numbered, because they come as dictionary codes
     * @param most the bytes there are
     * @return null when the keys do not fit
     */
    static List<PackedKey> layOut(List<DataType> types, boolean ids, int most, MemoryAccount account) {
        int[] widths = new int[types.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(types.get(i).physicalType(), ids);
        }
        if (Arrays.stream(widths).sum() >= most
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
            boolean isString = types.get(key).physicalType() == PhysicalType.VIEW;
            StringIds strings = isString ? new StringIds(types.get(key), account) : null;
            keys[key] = new PackedKey(types.get(key), widths[key], offset, strings);
            offset += widths[key];
        }
        return List.of(keys);
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

    /** Marks the rows whose value is null. */
    static void markNulls(Column column, Selection selection, long mark, long[] word) {
        if (column.validity().hasNulls()) {
            for (int i = 0; i < selection.count(); i++) {
                word[i] |= column.isNull(selection.position(i)) ? mark : 0;
            }
        }
    }

    /**
     * Puts the values of the selected rows in place; null as 0.
     *
     * @param values an array on the way
     * @param words for each word of the keys, that of each row
     */
    void pack(Column column, Selection selection, long[] values, long[]... words) {
        if (width == 0 || column.physicalType() == PhysicalType.NULL) {
            return;
        }
        int count = selection.count();
        if (strings != null) {
            strings.read(column, selection, values);
        } else {
            ColumnValues.bits(column, selection, values);
        }
        long[] target = words[offset / Long.BYTES];
        long mask = mask();
        int shift = shift();
        if (column.validity().hasNulls()) {
            for (int i = 0; i < count; i++) {
                target[i] |= column.isNull(selection.position(i)) ? 0 : (values[i] & mask) << shift;
            }
        } else {
            for (int i = 0; i < count; i++) {
                target[i] |= (values[i] & mask) << shift;
            }
        }
    }

    /**
     * The key's column.
     *
     * @param rows where the words of each row lie
     * @param nullWord the word with the marks of nulls
     * @param nullShift the bit of this key's mark
     */
    Column decode(long[] rows, int count, int nullWord, int nullShift, MemoryAccount account) {
        long[] values = new long[count];
        boolean[] nulls = new boolean[count];
        boolean anyNull = false;
        int shift = shift();
        long mask = mask();
        long word = offset & -Long.BYTES;
        for (int i = 0; i < count; i++) {
            values[i] = Memory.getLong(rows[i] + word) >>> shift & mask;
            nulls[i] = (Memory.getLong(rows[i] + 8L * nullWord) >>> nullShift & 1) != 0;
            anyNull |= nulls[i];
        }
        if (strings != null) {
            return strings.decode(values, nulls, account);
        }
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            builder.reserve(count);
            if (!anyNull && builder instanceof FixedWidthBuilder fixed) {
                appendAll(fixed.appendValid(count), values, count);
                return builder.build();
            }
            for (int i = 0; i < count; i++) {
                append(builder, values[i], nulls[i]);
            }
            return builder.build();
        }
    }

    private void appendAll(long slot, long[] values, int count) {
        if (width == Long.BYTES) {
            for (int i = 0; i < count; i++) {
                Memory.putLong(slot + 8L * i, values[i]);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            put(slot + (long) width * i, values[i]);
        }
    }

    private void append(ColumnBuilder builder, long value, boolean isNull) {
        if (isNull) {
            builder.appendNulls(1);
            return;
        }
        if (width == 1 && type.physicalType() == PhysicalType.BIT) {
            ((BitBuilder) builder).append(value != 0);
            return;
        }
        put(((FixedWidthBuilder) builder).append(), value);
    }

    private void put(long slot, long value) {
        switch (width) {
            case 1 -> Memory.putByte(slot, (byte) value);
            case 2 -> Memory.putShort(slot, (short) value);
            case 4 -> Memory.putInt(slot, (int) value);
            default -> Memory.putLong(slot, value);
        }
    }

    void clear() {
        if (strings != null) {
            strings.clear();
        }
    }

    void close() {
        if (strings != null) {
            strings.close();
        }
    }
}
