package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.datetime.CurrentTime;
import io.arclight.exec.function.datetime.DatetimeParser;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.PlainDouble;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Casts from text. What does not read as the target type is an error or null, as the {@link StringTarget} says. */
public final class StringCasts {
    private StringCasts() {}

    /** To tinyint. */
    public static byte toByte(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        return (byte) integer(text, Byte.MIN_VALUE, Byte.MAX_VALUE, isNull, target);
    }

    /** To smallint. */
    public static short toShort(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        return (short) integer(text, Short.MIN_VALUE, Short.MAX_VALUE, isNull, target);
    }

    /** To int. */
    public static int toInt(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        return (int) integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE, isNull, target);
    }

    /** To bigint. */
    public static long toLong(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        return integer(text, Long.MIN_VALUE, Long.MAX_VALUE, isNull, target);
    }

    private static long integer(StringView text, long least, long most, NullFlag isNull, StringTarget target)
            throws ArclightException {
        int start = trimStart(text);
        int end = trimEnd(text, start);
        boolean negative = start < end && text.byteAt(start) == '-';
        int i = negative || start < end && text.byteAt(start) == '+' ? start + 1 : start;
        int digits = i;
        // Counts down, because there is one negative number more.
        long value = 0;
        boolean fits = true;
        while (i < end && text.byteAt(i) >= '0' && text.byteAt(i) <= '9') {
            int digit = text.byteAt(i++) - '0';
            fits &= value > Long.MIN_VALUE / 10 || value == Long.MIN_VALUE / 10 && digit <= 8;
            value = value * 10 - digit;
        }
        boolean valid = fits && i > digits && (i == end || target.allowsFraction() && isFraction(text, i, end));
        if (!negative) {
            valid &= value != Long.MIN_VALUE;
            value = -value;
        }
        if (!valid || value < least || value > most) {
            target.fail(text, isNull);
            return 0;
        }
        return value;
    }

    private static boolean isFraction(StringView text, int from, int end) {
        if (text.byteAt(from) != '.') {
            return false;
        }
        for (int i = from + 1; i < end; i++) {
            if (text.byteAt(i) < '0' || text.byteAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** To float. */
    public static float toFloat(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        String trimmed = trimmed(text);
        Double special = special(trimmed);
        if (special != null) {
            return special.floatValue();
        }
        try {
            return Float.parseFloat(trimmed);
        } catch (NumberFormatException e) {
            target.fail(text, isNull);
            return 0;
        }
    }

    /** To double. */
    public static double toDouble(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        double plain = PlainDouble.of(text.address(), text.length());
        return Double.isNaN(plain) ? anyDouble(text, isNull, target) : plain;
    }

    private static double anyDouble(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        String trimmed = trimmed(text);
        Double special = special(trimmed);
        if (special != null) {
            return special;
        }
        try {
            return Double.parseDouble(trimmed);
        } catch (NumberFormatException e) {
            target.fail(text, isNull);
            return 0;
        }
    }

    private static Double special(String text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) < 'A' || text.length() > 9) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> null;
        };
    }

    /** To boolean: t, true, y, yes, 1, and their opposites. */
    public static boolean toBoolean(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        switch (trimmed(text).toLowerCase(Locale.ROOT)) {
            case "t", "true", "y", "yes", "1":
                return true;
            case "f", "false", "n", "no", "0":
                return false;
            default:
                target.fail(text, isNull);
                return false;
        }
    }

    /** To a decimal of at most 18 digits. */
    public static long toDecimal(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        BigInteger unscaled = decimal(text, isNull, target);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** To a decimal of more than 18 digits. */
    public static void toDecimal(StringView text, Int128 result, NullFlag isNull, StringTarget target)
            throws ArclightException {
        BigInteger unscaled = decimal(text, isNull, target);
        if (unscaled != null) {
            result.set(unscaled);
        }
    }

    private static BigInteger decimal(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        BigDecimal value;
        try {
            value = new BigDecimal(trimmed(text));
        } catch (NumberFormatException e) {
            target.fail(text, isNull);
            return null;
        }
        BigDecimal rounded = target.decimal().rounded(value);
        if (rounded == null) {
            target.failOutOfRange(text, value, isNull);
            return null;
        }
        return rounded.unscaledValue();
    }

    /** To date. */
    public static int toDate(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        long days = new DatetimeParser().date(text);
        if (days == DatetimeParser.INVALID) {
            target.fail(text, isNull);
            return 0;
        }
        return (int) days;
    }

    /** To timestamp; a text without a zone is in the session's. */
    public static long toTimestamp(StringView text, NullFlag isNull, SessionContext session, StringTarget target)
            throws ArclightException {
        long micros = new DatetimeParser().timestamp(text, session.clock(), () -> CurrentTime.date(session));
        if (micros == DatetimeParser.INVALID) {
            target.fail(text, isNull);
            return 0;
        }
        return micros;
    }

    /** To timestamp_ntz; a zone is ignored. */
    public static long toLocalTimestamp(StringView text, NullFlag isNull, StringTarget target)
            throws ArclightException {
        long micros = new DatetimeParser().timestamp(text, null, () -> 0);
        if (micros == DatetimeParser.INVALID) {
            target.fail(text, isNull);
            return 0;
        }
        return micros;
    }

    /** To time; digits that the type has not are cut off. */
    public static long toTime(StringView text, NullFlag isNull, StringTarget target) throws ArclightException {
        long nanos = new DatetimeParser().time(text);
        if (nanos == DatetimeParser.INVALID) {
            target.fail(text, isNull);
            return 0;
        }
        return ((TimeType) target.type()).truncate(nanos);
    }

    private static String trimmed(StringView text) {
        String whole = text.toString();
        return whole.trim();
    }

    private static int trimStart(StringView text) {
        int start = 0;
        while (start < text.length() && isSpace(text.byteAt(start))) {
            start++;
        }
        return start;
    }

    private static int trimEnd(StringView text, int start) {
        int end = text.length();
        while (end > start && isSpace(text.byteAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ' || value == 0x7f;
    }
}
