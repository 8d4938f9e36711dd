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

/** Keys of fixed width as longs, one per key and row: equal longs mean equal keys. */
final class KeyWords {
    private final long[][] words;
    private boolean[] nulls = new boolean[0];
    private boolean anyNull;

    /**
     * Room for keys.
     *
     * @param keys how many keys a row has
     */
    KeyWords(int keys) {
        this.words = new long[keys][0];
    }

    /** Whether keys of some types are words. */
    static boolean fit(List<DataType> types) {
        return !types.isEmpty() && types.stream().allMatch(type -> isWord(type.physicalType()));
    }

    private static boolean isWord(PhysicalType type) {
        return switch (type) {
            case BIT, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> true;
            case NULL, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> false;
        };
    }

    /** Reads the keys of the selected rows; those of a row with a null among them may be anything. */
    void read(List<Column> keys, Selection selection) {
        int count = selection.count();
        if (nulls.length < count) {
            nulls = new boolean[count];
            for (int i = 0; i < words.length; i++) {
                words[i] = new long[count];
            }
        }
        anyNull = false;
        for (int i = 0; i < keys.size(); i++) {
            Column key = keys.get(i);
            if (key.validity().hasNulls()) {
                markNulls(key, selection, anyNull);
                anyNull = true;
            }
            if (key.physicalType() != PhysicalType.NULL) {
                read(key.base(), basePositions(key, selection), count, words[i]);
            }
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

    private static void read(Column base, int[] positions, int count, long[] into) {
        if (base instanceof BitColumn bits) {
            for (int i = 0; i < count; i++) {
                into[i] = bits.get(positions == null ? i : positions[i]) ? 1 : 0;
            }
            return;
        }
        FixedWidthColumn column = (FixedWidthColumn) base;
        long address = column.address();
        switch (column.physicalType()) {
            case INT8 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = Memory.getByte(address + (positions == null ? i : positions[i]));
                }
            }
            case INT16 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = Memory.getShort(address + 2L * (positions == null ? i : positions[i]));
                }
            }
            case INT32 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = Memory.getInt(address + 4L * (positions == null ? i : positions[i]));
                }
            }
            case INT64 -> readLongs(address, positions, count, into);
            case FLOAT32 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = Hashing.bits(Memory.getFloat(address + 4L * (positions == null ? i : positions[i])));
                }
            }
            case FLOAT64 -> {
                for (int i = 0; i < count; i++) {
                    into[i] = Hashing.bits(Memory.getDouble(address + 8L * (positions == null ? i : positions[i])));
                }
            }
            case NULL, BIT, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(column.physicalType().name());
        }
    }

    private static void readLongs(long address, int[] positions, int count, long[] into) {
        if (positions == null) {
            for (int i = 0; i < count; i++) {
                into[i] = Memory.getLong(address + 8L * i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                into[i] = Memory.getLong(address + 8L * positions[i]);
            }
        }
    }

    /** The number of keys. */
    int keys() {
        return words.length;
    }

    /** The words of a key, by index of the selected row. */
    long[] of(int key) {
        return words[key];
    }

    boolean hasNulls() {
        return anyNull;
    }

    /** Whether a selected row has a null among its keys. */
    boolean isNull(int index) {
        return anyNull && nulls[index];
    }
}
