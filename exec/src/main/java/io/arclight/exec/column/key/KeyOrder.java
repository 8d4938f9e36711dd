package io.arclight.exec.column.key;

/**
 * How one key orders.
 *
 * @param descending whether large values come first
 * @param nullsFirst whether nulls come first
 */
public record KeyOrder(boolean descending, boolean nullsFirst) {
    /** Small values first, nulls before them. */
    public static final KeyOrder ASCENDING = new KeyOrder(false, true);
}
