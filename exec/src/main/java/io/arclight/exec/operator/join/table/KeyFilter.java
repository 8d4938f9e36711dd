package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.source.filter.RuntimeFilter;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import java.math.BigDecimal;
import java.util.List;

/** The rows that have one of the values of a join key. */
final class KeyFilter implements RuntimeFilter {
    private static final KeySet NO_WORDS = new KeySet() {
        @Override
        public int select(long[] words, int count, int[] selected) {
            return 0;
        }

        @Override
        public int select(long address, int[] positions, int count, int[] selected) {
            return 0;
        }
    };

    private final ValueRange range;
    private final KeySet set;

    private KeyFilter(ValueRange range, KeySet set) {
        this.range = range;
        this.set = set;
    }

    /** Whether values of a type are words whose order is theirs. */
    static boolean fits(DataType type) {
        return switch (type.physicalType()) {
            case INT8, INT16, INT32, INT64 -> true;
            case NULL, BIT, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> false;
        };
    }

    /**
     * The filter for values of a key.
     *
     * @param type the key's type
     * @param minimum the least word
     * @param maximum the greatest word
     */
    static KeyFilter of(DataType type, long minimum, long maximum, KeySet set) {
        return new KeyFilter(new ValueRange(value(type, minimum), value(type, maximum), 0, 1, false), set);
    }

    /** The filter that nothing passes. */
    static KeyFilter none() {
        return new KeyFilter(new ValueRange(null, null, 0, 0, false), NO_WORDS);
    }

    private static Object value(DataType type, long word) {
        if (type instanceof DecimalType decimal) {
            return BigDecimal.valueOf(word, decimal.scale());
        }
        return switch (type.physicalType()) {
            case INT8 -> (byte) word;
            case INT16 -> (short) word;
            case INT32 -> (int) word;
            case INT64 -> word;
            case NULL, BIT, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT ->
                throw new IllegalArgumentException(type.toString());
        };
    }

    @Override
    public ValueRange range() {
        return range;
    }

    @Override
    public Selection keep(Column values, Selection rows, int[] room) {
        if (values.physicalType() == PhysicalType.NULL) {
            return new Selection(new int[0], 0);
        }
        if (values instanceof FixedWidthColumn longs
                && longs.physicalType() == PhysicalType.INT64
                && !longs.validity().hasNulls()) {
            int found = set.select(longs.address(), rows.positions(), rows.count(), room);
            return rows.part(room, found);
        }
        KeyWords words = new KeyWords(1);
        words.read(List.of(values), rows);
        int found = set.select(words.of(0), rows.count(), room);
        int kept = 0;
        for (int j = 0; j < found; j++) {
            int index = room[j];
            room[kept] = rows.position(index);
            kept += words.isNull(index) ? 0 : 1;
        }
        return rows.part(room, kept);
    }
}
