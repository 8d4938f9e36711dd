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

/**
 * One key among packed ones.
 *
 * @param type its type
 * @param width its bytes
 * @param offset where they lie among the 16
 * @param strings the numbers of byte strings, null for other types
 */
record PackedKey(DataType type, int width, int offset, StringIds strings) {
    private int shift() {
        return Byte.SIZE * (offset % Long.BYTES);
    }

    private long mask() {
        return width == Long.BYTES ? -1L : (1L << Byte.SIZE * width) - 1;
    }

    /** Puts the values of the selected rows in place by way of an array; null as 0. */
    void pack(Column column, Selection selection, long[] values, long[] first, long[] second) {
        if (width == 0 || column.physicalType() == PhysicalType.NULL) {
            return;
        }
        int count = selection.count();
        if (strings != null) {
            strings.read(column, selection, values);
        } else {
            ColumnValues.bits(column, selection, values);
        }
        long[] target = offset < Long.BYTES ? first : second;
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

    /** The key's column. */
    Column decode(long[] rows, int count, int nullShift, MemoryAccount account) {
        long[] values = new long[count];
        boolean[] nulls = new boolean[count];
        boolean anyNull = false;
        int shift = shift();
        long mask = mask();
        long word = offset & -Long.BYTES;
        for (int i = 0; i < count; i++) {
            values[i] = Memory.getLong(rows[i] + word) >>> shift & mask;
            nulls[i] = (Memory.getLong(rows[i] + Long.BYTES) >>> nullShift & 1) != 0;
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
