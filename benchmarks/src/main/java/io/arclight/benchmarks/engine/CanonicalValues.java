package io.arclight.benchmarks.engine;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * One form for the values that engines give: exact numbers are {@link BigDecimal}, doubles {@link Double}, everything else
 * is text (dates and timestamps in ISO form; the process runs in UTC). As text every value starts with its kind.
 */
final class CanonicalValues {
    private static final char NULL = 'n';
    private static final char EXACT = 'e';
    private static final char DOUBLE = 'd';
    private static final char TEXT = 't';

    private CanonicalValues() {}

    /** The canonical form of a value, null for null. */
    static Object canonical(Object value) {
        if (value == null || value instanceof BigDecimal || value instanceof Double) {
            return value;
        }
        if (value instanceof Number number) {
            return value instanceof Float ? (Object) number.doubleValue() : new BigDecimal(value.toString());
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().toString();
        }
        return value instanceof Date date ? date.toLocalDate().toString() : value.toString();
    }

    /** A canonical value as text. */
    static String encode(Object value) {
        if (value == null) {
            return "" + NULL;
        }
        char kind = value instanceof BigDecimal ? EXACT : value instanceof Double ? DOUBLE : TEXT;
        return kind + value.toString();
    }

    /** The value of a text of {@link #encode}. */
    static Object decode(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case NULL -> null;
            case EXACT -> new BigDecimal(rest);
            case DOUBLE -> Double.valueOf(rest);
            case TEXT -> rest;
            default -> throw new IllegalArgumentException("No value: " + text);
        };
    }
}
