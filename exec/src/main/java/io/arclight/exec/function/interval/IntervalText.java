package io.arclight.exec.function.interval;

import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;

/** Intervals as text. */
public final class IntervalText {
    private static final long SECONDS_PER_DAY = 86_400L;

    private IntervalText() {}

    /** A year-month interval as a literal: {@code INTERVAL '1-2' YEAR TO MONTH}. */
    public static String sql(int months, YearMonthIntervalType type) {
        return "INTERVAL '" + plain(months, type) + "' "
                + fields(type.start().name(), type.end().name());
    }

    /** The value within the literal: {@code 1-2}. */
    public static String plain(int months, YearMonthIntervalType type) {
        String sign = months < 0 ? "-" : "";
        long absolute = Math.abs((long) months);
        if (type.start() == YearMonthIntervalType.Field.MONTH) {
            return sign + absolute;
        }
        return type.end() == YearMonthIntervalType.Field.YEAR
                ? sign + absolute / 12
                : sign + absolute / 12 + "-" + absolute % 12;
    }

    /** A day-time interval as a literal: {@code INTERVAL '1 02:03:04.5' DAY TO SECOND}. */
    public static String sql(long micros, DayTimeIntervalType type) {
        return "INTERVAL '" + plain(micros, type) + "' "
                + fields(type.start().name(), type.end().name());
    }

    /** The value within the literal: {@code 1 02:03:04.5}. */
    public static String plain(long micros, DayTimeIntervalType type) {
        // Of the least value there is no absolute one; seconds have room for it.
        BigDecimal exact = BigDecimal.valueOf(micros, 6).abs();
        long seconds = exact.longValue();
        BigDecimal fraction = exact.subtract(BigDecimal.valueOf(seconds));
        StringBuilder text = new StringBuilder(micros < 0 ? "-" : "");
        int start = type.start().ordinal();
        int end = type.end().ordinal();
        if (start == 0) {
            text.append(seconds / SECONDS_PER_DAY);
            seconds %= SECONDS_PER_DAY;
        }
        if (start <= 1 && end >= 1) {
            append(text, start == 1, ' ', seconds / 3600);
            seconds %= 3600;
        }
        if (start <= 2 && end >= 2) {
            append(text, start == 2, ':', seconds / 60);
            seconds %= 60;
        }
        if (end == 3) {
            append(text, start == 3, ':', seconds);
            if (fraction.signum() != 0) {
                text.append(fraction.stripTrailingZeros().toPlainString().substring(1));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, boolean first, char separator, long value) {
        if (!first) {
            text.append(separator);
        }
        if (value < 10) {
            text.append('0');
        }
        text.append(value);
    }

    private static String fields(String start, String end) {
        return start.equals(end) ? start : start + " TO " + end;
    }
}
