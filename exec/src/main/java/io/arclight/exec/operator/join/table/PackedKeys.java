package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.List;

/**
 * Keys of fixed width that fit into a long together: equal longs mean equal keys. Rows with a null among their keys have
 * no such long.
 */
final class PackedKeys {
    private final List<DataType> types;
    private long[] values = new long[0];
    private boolean[] nulls = new boolean[0];
    private boolean anyNull;

    PackedKeys(List<DataType> types) {
        this.types = types;
    }

    /** Whether keys can be packed. */
    static boolean fit(List<DataType> types, List<Boolean> nullSafe) {
        int bytes = 0;
        for (DataType type : types) {
            bytes += bytes(type.physicalType());
        }
        return bytes <= Long.BYTES && !types.isEmpty() && !nullSafe.contains(true);
    }

    private static int bytes(PhysicalType type) {
        return switch (type) {
            case BIT -> 1;
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> type.width();
            case NULL, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> Long.BYTES + 1;
        };
    }

    /** Packs the keys of the selected rows. */
    void pack(List<Column> keys, Selection selection) {
        int count = selection.count();
        if (values.length < count) {
            values = new long[count];
            nulls = new boolean[count];
        }
        anyNull = false;
        int shift = 0;
        for (int i = 0; i < keys.size(); i++) {
            Column key = keys.get(i);
            if (key.validity().hasNulls()) {
                markNulls(key, selection, anyNull);
                anyNull = true;
            }
            if (key.physicalType() != PhysicalType.NULL) {
                int[] positions = basePositions(key, selection);
                pack(key.base(), positions, count, i == 0, shift);
            }
            shift += bytes(types.get(i).physicalType()) * Byte.SIZE;
        }
    }

    private void markNulls(Column key, Selection selection, boolean keep) {
        for (int i = 0; i < selection.count(); i++) {
            nulls[i] = keep && nulls[i] || key.isNull(selection.position(i));
        }
    }

    /** Where the values lie in the base; null when that is where the rows are. Null rows point anywhere allowed. */
    private static int[] basePositions(Column key, Selection selection) {
        if (key.base() == key) {
            return selection.positions();
        }
        int[] positions = new int[selection.count()];
        boolean nullable = key.validity().hasNulls();
        for (int i = 0; i < positions.length; i++) {
            int row = selection.position(i);
            positions[i] = nullable && key.isNull(row) ? 0 : key.baseRow(row);
        }
        return positions;
    }

    private void pack(Column base, int[] positions, int count, boolean first, int shift) {
        if (base instanceof BitColumn bits) {
            for (int i = 0; i < count; i++) {
                put(i, bits.get(positions == null ? i : positions[i]) ? 1 : 0, first, shift);
            }
            return;
        }
        FixedWidthColumn column = (FixedWidthColumn) base;
        long address = column.address();
        switch (column.physicalType()) {
            case INT8 -> {
                for (int i = 0; i < count; i++) {
                    put(i, Memory.getByte(address + (positions == null ? i : positions[i])) & 0xffL, first, shift);
                }
            }
            case INT16 -> {
                for (int i = 0; i < count; i++) {
                    long at = address + 2L * (positions == null ? i : positions[i]);
                    put(i, Memory.getShort(at) & 0xffffL, first, shift);
                }
            }
            case INT32 -> packInts(address, positions, count, first, shift);
            case INT64 -> packLongs(address, positions, count);
            case FLOAT32 -> {
                for (int i = 0; i < count; i++) {
                    float value = Memory.getFloat(address + 4L * (positions == null ? i : positions[i]));
                    put(i, Hashing.bits(value) & 0xffffffffL, first, shift);
                }
            }
            case FLOAT64 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = Hashing.bits(Memory.getDouble(address + 8L * (positions == null ? i : positions[i])));
                }
            }
            case NULL, BIT, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(column.physicalType().name());
        }
    }

    private void put(int index, long bits, boolean first, int shift) {
        values[index] = first ? bits : values[index] | bits << shift;
    }

    private void packInts(long address, int[] positions, int count, boolean first, int shift) {
        if (first && types.size() == 1) {
            // The value itself, so that a range of small numbers stays small.
            for (int i = 0; i < count; i++) {
                values[i] = Memory.getInt(address + 4L * (positions == null ? i : positions[i]));
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            long at = address + 4L * (positions == null ? i : positions[i]);
            put(i, Memory.getInt(at) & 0xffffffffL, first, shift);
        }
    }

    private void packLongs(long address, int[] positions, int count) {
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

    /** The packed keys, by index of the selected row. */
    long[] values() {
        return values;
    }

    boolean hasNulls() {
        return anyNull;
    }

    /** Whether a selected row has a null among its keys. */
    boolean isNull(int index) {
        return anyNull && nulls[index];
    }
}
