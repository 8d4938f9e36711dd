package io.arclight.exec.row;

import java.math.BigDecimal;
import java.util.StringJoiner;

/**
 * Spark's legacy interval.
 *
 * @param months months
 * @param days days
 * @param microseconds microseconds
 */
public record CalendarInterval(int months, int days, long microseconds) {
    private static final long MICROS_PER_HOUR = 3_600_000_000L;
    private static final long MICROS_PER_MINUTE = 60_000_000L;

    /** In words: {@code 1 years 2 months 3 days 4 hours 5 minutes 6.7 seconds}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        append(text, months / 12, "years");
        append(text, months % 12, "months");
        append(text, days, "days");
        append(text, microseconds / MICROS_PER_HOUR, "hours");
        append(text, microseconds % MICROS_PER_HOUR / MICROS_PER_MINUTE, "minutes");
        long rest = microseconds % MICROS_PER_MINUTE;
        if (rest != 0) {
            text.add(BigDecimal.valueOf(rest, 6).stripTrailingZeros().toPlainString());
            text.add("seconds");
        }
        return text.length() == 0 ? "0 seconds" : text.toString();
    }

    private static void append(StringJoiner text, long count, String unit) {
        if (count != 0) {
            text.add(count + " " + unit);
        }
    }
}
