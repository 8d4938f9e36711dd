package io.arclight.exec.function.datetime;

import io.arclight.exec.function.value.StringAppender;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates and timestamps as text, as Spark's casts print them. */
public final class DatetimeText {
    private static final long MICROS_PER_SECOND = 1_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private DatetimeText() {}

    /** {@code 2021-03-04}; years of more than four digits have a sign. */
    public static void appendDate(int days, StringAppender out) {
        long date = CivilDate.of(days);
        appendYear((int) (date >> 9), out);
        out.append((byte) '-');
        appendTwo((int) (date >> 5) & 15, out);
        out.append((byte) '-');
        appendTwo((int) date & 31, out);
    }

    /** {@code 2021-03-04 05:06:07.8}, of a local time; zeros at the end of the fraction are left out. */
    public static void appendTimestamp(long local, StringAppender out) {
        appendDate(CivilDate.dayOf(local), out);
        out.append((byte) ' ');
        long time = CivilDate.timeOf(local);
        appendClock((int) (time / MICROS_PER_SECOND), out);
        appendFraction((int) (time % MICROS_PER_SECOND), (int) MICROS_PER_SECOND / 10, out);
    }

    /** {@code 05:06:07.8}, of nanoseconds since midnight; zeros at the end of the fraction are left out. */
    public static void appendTime(long nanos, StringAppender out) {
        appendClock((int) (nanos / NANOS_PER_SECOND), out);
        appendFraction((int) (nanos % NANOS_PER_SECOND), (int) NANOS_PER_SECOND / 10, out);
    }

    /** {@code 05:06:07.8}, of nanoseconds since midnight. */
    public static String time(long nanos) {
        return TIME.format(LocalTime.ofNanoOfDay(nanos));
    }

    private static void appendClock(int seconds, StringAppender out) {
        appendTwo(seconds / 3600, out);
        out.append((byte) ':');
        appendTwo(seconds / 60 % 60, out);
        out.append((byte) ':');
        appendTwo(seconds % 60, out);
    }

    /** A fraction in parts of a second; the first digit counts so many of them. */
    private static void appendFraction(int parts, int first, StringAppender out) {
        if (parts == 0) {
            return;
        }
        out.append((byte) '.');
        int rest = parts;
        for (int unit = first; rest > 0; unit /= 10) {
            out.append((byte) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static void appendYear(int year, StringAppender out) {
        int absolute = Math.abs(year);
        if (year < 0) {
            out.append((byte) '-');
        } else if (year > 9999) {
            out.append((byte) '+');
        }
        if (absolute > 9999) {
            out.append(Integer.toString(absolute));
        } else {
            appendTwo(absolute / 100, out);
            appendTwo(absolute % 100, out);
        }
    }

    private static void appendTwo(int value, StringAppender out) {
        out.append((byte) ('0' + value / 10));
        out.append((byte) ('0' + value % 10));
    }
}
