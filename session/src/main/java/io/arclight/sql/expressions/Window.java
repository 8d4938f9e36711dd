package io.arclight.sql.expressions;

import io.arclight.sql.Column;

/** Where window definitions begin: {@code Window.partitionBy("a").orderBy("b")}. */
public final class Window {
    /** The first row of the partition, as a frame's bound. */
    public static final long unboundedPreceding = Long.MIN_VALUE;
    /** The last row of the partition, as a frame's bound. */
    public static final long unboundedFollowing = Long.MAX_VALUE;
    /** The current row, as a frame's bound. */
    public static final long currentRow = 0;

    /** The bound of a frame that begins with the partition. */
    public static long unboundedPreceding() {
        return unboundedPreceding;
    }

    /** The bound of a frame that ends with the partition. */
    public static long unboundedFollowing() {
        return unboundedFollowing;
    }

    /** The bound of a frame at the current row. */
    public static long currentRow() {
        return currentRow;
    }

    private Window() {}

    /** A window over rows with equal keys. */
    public static WindowSpec partitionBy(Column... keys) {
        return WindowSpec.EMPTY.partitionBy(keys);
    }

    /** A window over rows with equal keys. */
    public static WindowSpec partitionBy(String key, String... keys) {
        return WindowSpec.EMPTY.partitionBy(key, keys);
    }

    /** A window over all rows, in an order. */
    public static WindowSpec orderBy(Column... keys) {
        return WindowSpec.EMPTY.orderBy(keys);
    }

    /** A window over all rows, in an order. */
    public static WindowSpec orderBy(String key, String... keys) {
        return WindowSpec.EMPTY.orderBy(key, keys);
    }

    /** A window over all rows, with a frame counted in rows. */
    public static WindowSpec rowsBetween(long start, long end) {
        return WindowSpec.EMPTY.rowsBetween(start, end);
    }

    /** A window over all rows, with a frame counted in values of the order key. */
    public static WindowSpec rangeBetween(long start, long end) {
        return WindowSpec.EMPTY.rangeBetween(start, end);
    }
}
