package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The order in which Spark's {@code OpenHashMap} has its keys: that of the slots of a table with quadratic probing, which
 * doubles when it is full to 7/10. Functions that take the first of several give the same one as Spark by it, for numbers
 * and dates; what Spark does depends on nothing else when a group's rows come from one partition.
 */
final class SparkHashOrder {
    private static final int FIRST_CAPACITY = 64;
    private static final double LOAD_FACTOR = 0.7;

    private Object[] slots = new Object[FIRST_CAPACITY];
    private int size;

    private SparkHashOrder() {}

    /**
     * The row of the most frequent value that comes first in the table; empty when there are values of other types than
     * numbers and booleans.
     *
     * @param rows where the values lie; none is null
     */
    static OptionalInt mostFrequent(Column values, int[] rows, DataType type) {
        ValueReader reader = ValueReader.of(type);
        Map<Object, int[]> counts = new LinkedHashMap<>();
        for (int row : rows) {
            Object value = reader.read(values, row);
            if (!(value instanceof Number || value instanceof Boolean) || value instanceof BigDecimal) {
                return OptionalInt.empty();
            }
            counts.computeIfAbsent(value, key -> new int[] {0, row})[0]++;
        }
        List<Object> order = new ArrayList<>(counts.keySet());
        // Spark copies the table twice: from the aggregation of a partition to bytes, and into the final one.
        for (int i = 0; i < 3; i++) {
            order = ordered(order);
        }
        int[] best = {0, 0};
        for (Object value : order) {
            int[] candidate = counts.get(value);
            best = candidate[0] > best[0] ? candidate : best;
        }
        return OptionalInt.of(best[1]);
    }

    private static List<Object> ordered(List<Object> keys) {
        SparkHashOrder table = new SparkHashOrder();
        keys.forEach(table::add);
        List<Object> order = new ArrayList<>();
        for (Object key : table.slots) {
            if (key != null) {
                order.add(key);
            }
        }
        return order;
    }

    private void add(Object key) {
        put(slots, key);
        if (++size > (int) (LOAD_FACTOR * slots.length)) {
            Object[] larger = new Object[2 * slots.length];
            for (Object old : slots) {
                if (old != null) {
                    put(larger, old);
                }
            }
            slots = larger;
        }
    }

    private static void put(Object[] table, Object key) {
        int mask = table.length - 1;
        int position = mixed(key.hashCode()) & mask;
        for (int step = 1; table[position] != null; step++) {
            position = position + step & mask;
        }
        table[position] = key;
    }

    /** MurmurHash3 of a single int. */
    private static int mixed(int value) {
        int hash = Integer.rotateLeft(Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593, 13) * 5 + 0xe6546b64;
        hash ^= Integer.BYTES;
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
