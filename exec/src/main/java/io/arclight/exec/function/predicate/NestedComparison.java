package io.arclight.exec.function.predicate;

import io.arclight.exec.function.value.ValueCursor;

/** The comparison operators on values of any type. Within nested values null equals null and is less than all others. */
public final class NestedComparison {
    private NestedComparison() {}

    /** {@code =}. */
    public static boolean equal(ValueCursor a, ValueCursor b) {
        return compare(a, b) == 0;
    }

    /** {@code <>}. */
    public static boolean notEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) != 0;
    }

    /** {@code <}. */
    public static boolean less(ValueCursor a, ValueCursor b) {
        return compare(a, b) < 0;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) <= 0;
    }

    /** {@code >}. */
    public static boolean greater(ValueCursor a, ValueCursor b) {
        return compare(a, b) > 0;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) >= 0;
    }

    /** Compares two values that are not null. */
    public static int compare(ValueCursor a, ValueCursor b) {
        return a.column()
                .base()
                .compare(
                        a.column().baseRow(a.row()),
                        b.column().base(),
                        b.column().baseRow(b.row()));
    }
}
