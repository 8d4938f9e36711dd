package io.arclight.exec.function.datetime;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringAppender;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Years, months, days, hours ... of dates and timestamps. */
public final class DateFields {
    private DateFields() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(DateFields.class, "datetime_funcs")
                .add("year(date) - Returns the year.", "year(date) int")
                .add("quarter(date) - Returns the quarter, 1 to 4.", "quarter(date) int")
                .add("month(date) - Returns the month, 1 to 12.", "month(date) int")
                .add("day(date) - Returns the day of the month.", "day(date) int")
                .alias("dayofmonth")
                .add("dayofweek(date) - Returns the day of the week, 1 for Sunday.", "dayOfWeek(date) int")
                .add("weekday(date) - Returns the day of the week, 0 for Monday.", "weekday(date) int")
                .add("dayofyear(date) - Returns the day of the year.", "dayOfYear(date) int")
                .add("weekofyear(date) - Returns the ISO week.", "weekOfYear(date) int")
                .add("dayname(date) - Returns the short name of the day of the week.", "dayName(date) string")
                .add("monthname(date) - Returns the short name of the month.", "monthName(date) string")
                .add(
                        "hour(timestamp) - Returns the hour.",
                        "hour(timestamp) int",
                        "localHour(timestamp_ntz) int",
                        "timeHour(time) int")
                .add(
                        "minute(timestamp) - Returns the minute.",
                        "minute(timestamp) int",
                        "localMinute(timestamp_ntz) int",
                        "timeMinute(time) int")
                .add(
                        "second(timestamp) - Returns the second.",
                        "second(timestamp) int",
                        "localSecond(timestamp_ntz) int",
                        "timeSecond(time) int")
                .functions();
    }

    /** The year. */
    public static int year(int days) {
        return CivilDate.year(days);
    }

    /** The quarter, 1 to 4. */
    public static int quarter(int days) {
        return (CivilDate.month(days) + 2) / 3;
    }

    /** The month, 1 to 12. */
    public static int month(int days) {
        return CivilDate.month(days);
    }

    /** The day of the month. */
    public static int day(int days) {
        return CivilDate.day(days);
    }

    /** 1 for Sunday to 7. */
    public static int dayOfWeek(int days) {
        return Math.floorMod(days + 4L, 7) + 1;
    }

    /** 0 for Monday to 6. */
    public static int weekday(int days) {
        return Math.floorMod(days + 3L, 7);
    }

    /** The day of the year, from 1. */
    public static int dayOfYear(int days) {
        return (int) (days - CivilDate.toDays(CivilDate.year(days), 1, 1)) + 1;
    }

    /** The ISO week: the first one has at least four days of the year. */
    public static int weekOfYear(int days) {
        int thursday = days - weekday(days) + 3;
        return (dayOfYear(thursday) - 1) / 7 + 1;
    }

    /** The year to which the ISO week belongs. */
    public static int yearOfWeek(int days) {
        return CivilDate.year(days - weekday(days) + 3);
    }

    /** Mon, Tue, ... */
    public static void dayName(int days, StringAppender out) {
        out.append(DayOfWeek.of(weekday(days) + 1).getDisplayName(TextStyle.SHORT, Locale.US));
    }

    /** Jan, Feb, ... */
    public static void monthName(int days, StringAppender out) {
        out.append(Month.of(month(days)).getDisplayName(TextStyle.SHORT, Locale.US));
    }

    /** The hour in the session's zone. */
    public static int hour(long micros, SessionContext session) {
        return localHour(session.clock().toLocal(micros));
    }

    /** The minute in the session's zone. */
    public static int minute(long micros, SessionContext session) {
        return localMinute(session.clock().toLocal(micros));
    }

    /** The second in the session's zone. */
    public static int second(long micros, SessionContext session) {
        return localSecond(session.clock().toLocal(micros));
    }

    /** The hour. */
    public static int localHour(long micros) {
        return (int) (CivilDate.timeOf(micros) / 3_600_000_000L);
    }

    /** The minute. */
    public static int localMinute(long micros) {
        return (int) (CivilDate.timeOf(micros) / 60_000_000L) % 60;
    }

    /** The second. */
    public static int localSecond(long micros) {
        return (int) (CivilDate.timeOf(micros) / 1_000_000L) % 60;
    }

    /** The hour of a time of day. */
    public static int timeHour(long nanos) {
        return (int) (nanos / 3_600_000_000_000L);
    }

    /** The minute of a time of day. */
    public static int timeMinute(long nanos) {
        return (int) (nanos / 60_000_000_000L) % 60;
    }

    /** The second of a time of day. */
    public static int timeSecond(long nanos) {
        return (int) (nanos / 1_000_000_000L) % 60;
    }
}
