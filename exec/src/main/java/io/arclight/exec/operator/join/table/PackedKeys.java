package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import java.util.List;

/** The keys of probe rows as single longs, as the build side packed its own. One per task. */
final class PackedKeys {
    private final KeyPacking packing;
    private final KeyWords words;
    private long[] packed = new long[0];
    private boolean[] outside = new boolean[0];
    private boolean anyOutside;

    PackedKeys(KeyPacking packing) {
        this.packing = packing;
        this.words = new KeyWords(packing.keys());
    }

    /** Packs the keys of the selected rows. */
    void pack(List<Column> keys, Selection selection) {
        words.read(keys, selection);
        int count = selection.count();
        if (packing.isSingle()) {
            packed = words.of(0);
            return;
        }
        if (outside.length < count) {
            packed = new long[count];
            outside = new boolean[count];
        }
        anyOutside = packing.pack(words, count, packed, outside);
    }

    /** The packed keys, by index of the selected row. */
    long[] values() {
        return packed;
    }

    /** Whether some row certainly equals no row of the build side. */
    boolean hasUnequal() {
        return anyOutside || words.hasNulls();
    }

    /** Whether a selected row certainly equals no row of the build side, whatever its packed key. */
    boolean isUnequal(int index) {
        return anyOutside && outside[index] || words.isNull(index);
    }
}
