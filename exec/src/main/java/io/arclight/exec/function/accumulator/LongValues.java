package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;

/** Appends values of at most 8 bytes that were held as longs. */
public final class LongValues {
    private LongValues() {}

    /** Whether values of a layout can be held as longs of the same order. */
    public static boolean hold(PhysicalType layout) {
        return switch (layout) {
            case BIT, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> true;
            case NULL, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> false;
        };
    }

    /** Appends a value given as a long of the same order, see {@link io.arclight.exec.column.ColumnValues#ordered}. */
    public static void append(ColumnBuilder builder, long value) {
        PhysicalType layout = builder.physicalType();
        if (layout == PhysicalType.BIT) {
            ((BitBuilder) builder).append(value != 0);
            return;
        }
        long slot = ((FixedWidthBuilder) builder).append();
        switch (layout) {
            case INT8 -> Memory.putByte(slot, (byte) value);
            case INT16 -> Memory.putShort(slot, (short) value);
            case INT32 -> Memory.putInt(slot, (int) value);
            case INT64 -> Memory.putLong(slot, value);
            case FLOAT32 -> Memory.putInt(slot, (int) (value ^ value >> 63 & Integer.MAX_VALUE));
            case FLOAT64 -> Memory.putLong(slot, value ^ value >> 63 & Long.MAX_VALUE);
            case NULL, BIT, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(layout.name());
        }
    }

    /** Appends the word that lies at an offset in each of some groups, to a column of 8 byte values. */
    public static void appendWords(ColumnBuilder builder, long[] groups, int count, int offset) {
        long slot = ((FixedWidthBuilder) builder).appendValid(count);
        for (int i = 0; i < count; i++) {
            Memory.putLong(slot + 8L * i, Memory.getLong(groups[i] + offset));
        }
    }

    /** Appends a double. */
    public static void append(ColumnBuilder builder, double value) {
        Memory.putDouble(((FixedWidthBuilder) builder).append(), value);
    }
}
