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
import java.util.ArrayList;
import java.util.List;

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

    /** Whether the key has fewer bytes than its type, because its values did not need more. */
    private boolean isNarrow() {
        return width < typeWidth();
    }

    private int typeWidth() {
        return KeyWidths.ofType(type.physicalType());
    }

    /**
     * Lays keys side by side.
     *
     * @param widths the bytes of each key
     * @param offsets where each key lies
     */
    static List<PackedKey> layOut(List<DataType> types, int[] widths, int[] offsets, MemoryAccount account) {
        List<PackedKey> keys = new ArrayList<>(widths.length);
        for (int key = 0; key < widths.length; key++) {
            DataType type = types.get(key);
            boolean isString = type.physicalType() == PhysicalType.VIEW;
            keys.add(new PackedKey(type, widths[key], offsets[key], isString ? new StringIds(type, account) : null));
        }
        return List.copyOf(keys);
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
     * @return whether the values fit into the bytes of the key; if not, what is in place is of no use
     */
    boolean pack(Column column, Selection selection, long[] values, long[]... words) {
        if (width == 0 || column.physicalType() == PhysicalType.NULL) {
            return true;
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
        return !isNarrow() || fit(column, selection, values);
    }

    private boolean fit(Column column, Selection selection, long[] values) {
        boolean nulls = column.validity().hasNulls();
        int count = selection.count();
        long lost = 0;
        if (nulls) {
            for (int i = 0; i < count; i++) {
                lost |= column.isNull(selection.position(i)) ? 0 : extended(values[i]) ^ values[i];
            }
        } else {
            for (int i = 0; i < count; i++) {
                lost |= extended(values[i]) ^ values[i];
            }
        }
        return lost == 0;
    }

    /** The value that the low bytes of a word stand for. */
    private long extended(long value) {
        int unused = Long.SIZE - Byte.SIZE * width;
        return value << unused >> unused;
    }

    /**
     * The key's column.
     *
     * @param rows where the words of each row lie
     * @param nullWord the word with the marks of nulls
     * @param nullShift the bit of this key's mark
     */
    Column decode(long[] rows, int count, int nullWord, int nullShift, MemoryAccount account) {
        if (strings != null) {
            return decodeStrings(rows, count, nullWord, nullShift, account);
        }
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            builder.reserve(count);
            if (builder instanceof FixedWidthBuilder fixed && !anyNull(rows, count, nullWord, nullShift)) {
                copy(rows, count, fixed.appendValid(count));
                return builder.build();
            }
            for (int i = 0; i < count; i++) {
                append(builder, value(rows[i]), isNull(rows[i], nullWord, nullShift));
            }
            return builder.build();
        }
    }

    private Column decodeStrings(long[] rows, int count, int nullWord, int nullShift, MemoryAccount account) {
        long[] values = new long[count];
        boolean[] nulls = new boolean[count];
        for (int i = 0; i < count; i++) {
            values[i] = value(rows[i]);
            nulls[i] = isNull(rows[i], nullWord, nullShift);
        }
        return strings.decode(values, nulls, account);
    }

    private long value(long row) {
        return extended(Memory.getLong(row + (offset & -Long.BYTES)) >>> shift() & mask());
    }

    private static boolean isNull(long row, int nullWord, int nullShift) {
        return (Memory.getLong(row + 8L * nullWord) >>> nullShift & 1) != 0;
    }

    private static boolean anyNull(long[] rows, int count, int nullWord, int nullShift) {
        long marks = 0;
        for (int i = 0; i < count; i++) {
            marks |= Memory.getLong(rows[i] + 8L * nullWord);
        }
        return (marks >>> nullShift & 1) != 0;
    }

    private void copy(long[] rows, int count, long target) {
        int typeWidth = typeWidth();
        if (typeWidth == Long.BYTES) {
            for (int i = 0; i < count; i++) {
                Memory.putLong(target + 8L * i, value(rows[i]));
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            put(target + (long) typeWidth * i, value(rows[i]));
        }
    }

    private void append(ColumnBuilder builder, long value, boolean isNull) {
        if (isNull) {
            builder.appendNulls(1);
            return;
        }
        if (type.physicalType() == PhysicalType.BIT) {
            ((BitBuilder) builder).append(value != 0);
            return;
        }
        put(((FixedWidthBuilder) builder).append(), value);
    }

    private void put(long slot, long value) {
        switch (typeWidth()) {
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
