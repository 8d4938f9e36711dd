package io.arclight.planner.physical;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * The order of rows within each partition.
 *
 * @param columns the keys, the first counts most; empty when there is no order
 */
public record Ordering(List<Key> columns) {
    /** No order. */
    public static final Ordering NONE = new Ordering(List.of());

    /**
     * A key.
     *
     * @param column position in the output
     * @param descending whether large values come first
     * @param nullsFirst whether nulls come first
     */
    public record Key(int column, boolean descending, boolean nullsFirst) {
        /** Ascending, nulls first: what merge joins take. */
        public static Key ascending(int column) {
            return new Key(column, false, true);
        }
    }

    /** Ascending by some columns, nulls first. */
    public static Ordering ascending(List<Integer> columns) {
        return new Ordering(columns.stream().map(Key::ascending).toList());
    }

    /** Whether rows in this order are in the wanted one, too. */
    public boolean satisfies(Ordering wanted) {
        return wanted.columns.size() <= columns.size()
                && columns.subList(0, wanted.columns.size()).equals(wanted.columns);
    }

    /** Whether rows that agree in all of these columns stand together. */
    public boolean groups(ImmutableBitSet wanted) {
        int size = wanted.cardinality();
        return size <= columns.size()
                && columns.subList(0, size).stream().allMatch(key -> wanted.get(key.column()))
                && columns.subList(0, size).stream().map(Key::column).distinct().count() == size;
    }

    /** The longest prefix that a projection keeps; it says for each input column where it went. */
    public Ordering map(IntFunction<ImmutableBitSet> targets) {
        List<Key> mapped = new ArrayList<>();
        for (Key key : columns) {
            int target = targets.apply(key.column()).nextSetBit(0);
            if (target < 0) {
                break;
            }
            mapped.add(new Key(target, key.descending(), key.nullsFirst()));
        }
        return new Ordering(mapped);
    }
}
