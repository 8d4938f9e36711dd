package io.arclight.exec.column;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;

/**
 * Reads the values of selected rows into arrays of one primitive type, whatever the width and layout. What is read for
 * null rows is undefined.
 */
public final class ColumnValues {
    private static final int[] NO_POSITIONS = null;

    private ColumnValues() {}

    /** Where the selected values lie in the base column, for null rows anywhere; null when row i is the i-th. */
    public static int[] positions(Column column, Selection selection) {
        if (column.base() == column) {
            return selection.isDense() ? NO_POSITIONS : selection.positions();
        }
        int[] codes = ((DictionaryColumn) column).codes(selection);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Math.max(codes[i], 0);
        }
        return codes;
    }

    /** Integers, booleans (0 and 1), dates, timestamps, small decimals, sign-extended. */
    public static void longs(Column column, Selection selection, long[] values) {
        int[] positions = positions(column, selection);
        int count = selection.count();
        Column base = column.base();
        switch (base.physicalType()) {
            case BIT -> {
                for (int i = 0; i < count; i++) {
                    values[i] = ((BitColumn) base).get(positions == null ? i : positions[i]) ? 1 : 0;
                }
            }
            case INT8 -> {
                long address = ((FixedWidthColumn) base).address();
                for (int i = 0; i < count; i++) {
                    values[i] = Memory.getByte(address + (positions == null ? i : positions[i]));
                }
            }
            case INT16 -> {
                long address = ((FixedWidthColumn) base).address();
                for (int i = 0; i < count; i++) {
                    values[i] = Memory.getShort(address + 2L * (positions == null ? i : positions[i]));
                }
            }
            case INT32 -> ints(((FixedWidthColumn) base).address(), positions, count, values);
            case INT64 -> words(((FixedWidthColumn) base).address(), positions, count, values);
            case NULL -> Arrays.fill(values, 0, count, 0);
            case FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(base.physicalType().name());
        }
    }

    private static void ints(long address, int[] positions, int count, long[] values) {
        if (positions == null) {
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getInt(address + 4L * i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getInt(address + 4L * positions[i]);
            }
        }
    }

    private static void words(long address, int[] positions, int count, long[] values) {
        if (positions == null) {
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getLong(address + 8L * i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getLong(address + 8L * positions[i]);
            }
        }
    }

    /** Numbers of any type of at most 8 bytes as doubles; small decimals give their unscaled values. */
    public static void doubles(Column column, Selection selection, double[] values) {
        PhysicalType layout = column.physicalType();
        int count = selection.count();
        if (layout == PhysicalType.FLOAT64) {
            int[] positions = positions(column, selection);
            long address = ((FixedWidthColumn) column.base()).address();
            if (positions == null) {
                for (int i = 0; i < count; i++) {
                    values[i] = Memory.getDouble(address + 8L * i);
                }
            } else {
                for (int i = 0; i < count; i++) {
                    values[i] = Memory.getDouble(address + 8L * positions[i]);
                }
            }
        } else if (layout == PhysicalType.FLOAT32) {
            int[] positions = positions(column, selection);
            long address = ((FixedWidthColumn) column.base()).address();
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getFloat(address + 4L * (positions == null ? i : positions[i]));
            }
        } else if (layout == PhysicalType.INT32) {
            int[] positions = positions(column, selection);
            long address = ((FixedWidthColumn) column.base()).address();
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getInt(address + 4L * (positions == null ? i : positions[i]));
            }
        } else {
            long[] longs = new long[count];
            longs(column, selection, longs);
            for (int i = 0; i < count; i++) {
                values[i] = longs[i];
            }
        }
    }

    /** The bits of values of at most 8 bytes, alike for equal values: floats with one NaN and one zero. */
    public static void bits(Column column, Selection selection, long[] values) {
        PhysicalType layout = column.physicalType();
        if (layout != PhysicalType.FLOAT64 && layout != PhysicalType.FLOAT32) {
            longs(column, selection, values);
            return;
        }
        int[] positions = positions(column, selection);
        FixedWidthColumn base = (FixedWidthColumn) column.base();
        boolean single = layout == PhysicalType.FLOAT32;
        for (int i = 0; i < selection.count(); i++) {
            long address = base.address(positions == null ? i : positions[i]);
            values[i] = single ? Hashing.bits(Memory.getFloat(address)) : Hashing.bits(Memory.getDouble(address));
        }
    }

    /** The words of 16 byte values: low (or first) and high (or second). */
    public static void words(Column column, Selection selection, long[] low, long[] high) {
        int[] positions = positions(column, selection);
        if (column.physicalType() == PhysicalType.NULL) {
            return;
        }
        long address = ((FixedWidthColumn) column.base()).address();
        for (int i = 0; i < selection.count(); i++) {
            long value = address + 16L * (positions == null ? i : positions[i]);
            low[i] = Memory.getLong(value);
            high[i] = Memory.getLong(value + 8);
        }
    }

    /** Values of at most 8 bytes as longs of the same order, see {@link FixedWidthColumn#load}. */
    public static void ordered(Column column, Selection selection, long[] values) {
        bits(column, selection, values);
        if (column.physicalType() == PhysicalType.FLOAT64) {
            for (int i = 0; i < selection.count(); i++) {
                values[i] ^= values[i] >> 63 & Long.MAX_VALUE;
            }
        } else if (column.physicalType() == PhysicalType.FLOAT32) {
            for (int i = 0; i < selection.count(); i++) {
                values[i] ^= values[i] >> 63 & Integer.MAX_VALUE;
            }
        }
    }
}
