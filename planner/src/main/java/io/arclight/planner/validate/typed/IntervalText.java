package io.arclight.planner.validate.typed;

import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DayTimeIntervalType.Field;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Intervals as SQL: {@code INTERVAL '1-2' YEAR TO MONTH}. */
final class IntervalText {
    private static final int MONTHS_PER_YEAR = 12;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};

    private IntervalText() {}

    static String print(int months, YearMonthIntervalType type) {
        String sign = months < 0 ? "-" : "";
        long total = Math.abs((long) months);
        String value;
        if (type.start() != type.end()) {
            value = total / MONTHS_PER_YEAR + "-" + total % MONTHS_PER_YEAR;
        } else if (type.start() == YearMonthIntervalType.Field.YEAR) {
            value = Long.toString(total / MONTHS_PER_YEAR);
        } else {
            value = Long.toString(total);
        }
        return literal(sign + value, type.simpleString());
    }

    static String print(long micros, DayTimeIntervalType type) {
        String sign = micros < 0 ? "-" : "";
        BigDecimal rest = BigDecimal.valueOf(micros).abs();
        StringBuilder value = new StringBuilder(sign);
        for (Field field : Field.values()) {
            if (field.compareTo(type.start()) < 0 || field.compareTo(type.end()) > 0) {
                continue;
            }
            BigDecimal unit = BigDecimal.valueOf(SECONDS[field.ordinal()] * MICROS_PER_SECOND);
            BigDecimal count = rest.divideToIntegralValue(unit);
            if (field != type.start()) {
                value.append(field == Field.HOUR ? ' ' : ':');
            }
            String digits = count.toBigInteger().toString();
            value.append(field != Field.DAY && digits.length() < 2 ? "0" + digits : digits);
            rest = rest.subtract(count.multiply(unit));
        }
        if (type.end() == Field.SECOND && rest.signum() != 0) {
            value.append(
                    rest.movePointLeft(6).stripTrailingZeros().toPlainString().substring(1));
        }
        return literal(value.toString(), type.simpleString());
    }

    static String print(CalendarInterval interval) {
        List<String> parts = new ArrayList<>();
        append(parts, interval.months() / MONTHS_PER_YEAR, "years");
        append(parts, interval.months() % MONTHS_PER_YEAR, "months");
        append(parts, interval.days(), "days");
        long seconds = interval.microseconds() / MICROS_PER_SECOND;
        append(parts, seconds / SECONDS[1], "hours");
        append(parts, seconds % SECONDS[1] / SECONDS[2], "minutes");
        BigDecimal rest = BigDecimal.valueOf(interval.microseconds() % (SECONDS[2] * MICROS_PER_SECOND), 6);
        if (rest.signum() != 0) {
            parts.add(rest.stripTrailingZeros().toPlainString() + " seconds");
        }
        return "INTERVAL '" + (parts.isEmpty() ? "0 seconds" : String.join(" ", parts)) + "'";
    }

    private static void append(List<String> parts, long count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit);
        }
    }

    private static String literal(String value, String type) {
        return "INTERVAL '" + value + "'" + type.substring("interval".length()).toUpperCase(Locale.ROOT);
    }
}
