package io.arclight.exec.source.filter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares constants of possibly different number types, for bounds. */
public final class ValueOrder {
    private ValueOrder() {}

    /**
     * Compares as SQL does.
     *
     * @param left a value, or null when it is unknown; text may come as its bytes
     * @param right a value that is not null
     * @param unknown the answer when the values cannot be compared
     */
    public static int compare(Object left, Object right, int unknown) {
        if (left == null || isNaN(left) || isNaN(right)) {
            return unknown;
        }
        if (left instanceof Number a && right instanceof Number b) {
            return compareNumbers(a, b);
        }
        if (left instanceof String a && right instanceof String b) {
            return compareText(a, b);
        }
        if (left instanceof byte[] a && right instanceof byte[] b) {
            return Arrays.compareUnsigned(a, b);
        }
        if (left instanceof byte[] a && right instanceof String b) {
            return Arrays.compareUnsigned(a, b.getBytes(StandardCharsets.UTF_8));
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return Boolean.compare(a, b);
        }
        return unknown;
    }

    /** Whether a value is not a number. */
    public static boolean isNaN(Object value) {
        return value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN();
    }

    private static int compareNumbers(Number left, Number right) {
        if (isFloating(left) || isFloating(right)) {
            double a = left.doubleValue();
            double b = right.doubleValue();
            // Not Double.compare: the zeros are equal.
            return a < b ? -1 : a > b ? 1 : 0;
        }
        return decimal(left).compareTo(decimal(right));
    }

    private static boolean isFloating(Number value) {
        return value instanceof Double || value instanceof Float;
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal d ? d : BigDecimal.valueOf(value.longValue());
    }

    /** Orders by code points, as UTF-8 bytes do. */
    private static int compareText(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean bothOrNoneSurrogate = Character.isSurrogate(a) == Character.isSurrogate(b);
                return bothOrNoneSurrogate ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
