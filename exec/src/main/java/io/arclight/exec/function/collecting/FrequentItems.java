package io.arclight.exec.function.collecting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts items, and gives equally frequent ones in the order in which Apache DataSketches' {@code ItemsSketch} has them: a
 * table with linear probing, which doubles when it is full to 3/4, read with a stride of the golden ratio. Unlike the
 * sketch it forgets nothing, so that the counts are exact.
 */
final class FrequentItems {
    private static final int FIRST_CAPACITY = 8;
    private static final double LOAD_FACTOR = 0.75;
    private static final double GOLDEN_RATIO_RECIPROCAL = (Math.sqrt(5) - 1) / 2;

    /**
     * An item and how often it came.
     *
     * @param value the item
     * @param row where it lies first
     * @param count how often it came
     */
    record Item(Object value, int row, long count) {}

    private final Map<Object, Item> counted = new HashMap<>();
    private Object[] slots = new Object[FIRST_CAPACITY];

    /** Counts an item. */
    void add(Object value, int row) {
        Item before = counted.get(value);
        if (before != null) {
            counted.put(value, new Item(value, before.row(), before.count() + 1));
            return;
        }
        counted.put(value, new Item(value, row, 1));
        put(slots, value);
        if (counted.size() > LOAD_FACTOR * slots.length) {
            Object[] larger = new Object[2 * slots.length];
            for (Object old : slots) {
                if (old != null) {
                    put(larger, old);
                }
            }
            slots = larger;
        }
    }

    /** The items, the most frequent first. */
    List<Item> byFrequency() {
        List<Item> items = new ArrayList<>();
        int stride = (int) (slots.length * GOLDEN_RATIO_RECIPROCAL) | 1;
        for (int i = 0, place = 0; i < slots.length; i++, place = place + stride & slots.length - 1) {
            if (slots[place] != null) {
                items.add(counted.get(slots[place]));
            }
        }
        items.sort(Comparator.comparingLong(Item::count).reversed());
        return items;
    }

    private static void put(Object[] table, Object value) {
        int mask = table.length - 1;
        int place = (int) mixed(value.hashCode()) & mask;
        while (table[place] != null) {
            place = place + 1 & mask;
        }
        table[place] = value;
    }

    /** The finalizer of MurmurHash3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
