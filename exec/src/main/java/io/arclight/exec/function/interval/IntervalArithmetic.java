package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.datetime.CivilDate;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.StringAppender;
import java.time.LocalDate;
import java.time.Period;

/** Intervals added to and subtracted from times and each other. */
public final class IntervalArithmetic {
    /** The microseconds of 24 hours. */
    public static final long MICROS_PER_DAY = CivilDate.MICROS_PER_DAY;

    private IntervalArithmetic() {}

    /** A timestamp and a day-time interval: whole days keep the time of day in the session's zone. */
    public static long addMicros(long micros, long interval, SessionContext session) throws ArclightException {
        long days = interval / CivilDate.MICROS_PER_DAY;
        long rest = interval - days * CivilDate.MICROS_PER_DAY;
        return add(days == 0 ? micros : addDays(micros, days, session), rest);
    }

    private static long addDays(long micros, long days, SessionContext session) throws ArclightException {
        long offset = session.clock().offset(micros);
        return session.clock().toInstant(add(micros + offset, days * CivilDate.MICROS_PER_DAY), offset);
    }

    /** A timestamp less a day-time interval. */
    public static long subtractMicros(long micros, long interval, SessionContext session) throws ArclightException {
        return addMicros(micros, -interval, session);
    }

    /** A local timestamp and a day-time interval. */
    public static long addMicrosLocal(long micros, long interval) throws ArclightException {
        return add(micros, interval);
    }

    /** A local timestamp less a day-time interval. */
    public static long subtractMicrosLocal(long micros, long interval) throws ArclightException {
        return subtract(micros, interval);
    }

    private static long add(long a, long b) throws ArclightException {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw FunctionErrors.overflow("long overflow", "");
        }
        return sum;
    }

    private static long subtract(long a, long b) throws ArclightException {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw FunctionErrors.overflow("long overflow", "");
        }
        return difference;
    }

    /** A timestamp and a year-month interval, in the session's zone. */
    public static long addMonths(long micros, int months, SessionContext session) {
        long offset = session.clock().offset(micros);
        return session.clock().toInstant(addMonthsLocal(micros + offset, months), offset);
    }

    /** A timestamp less a year-month interval, in the session's zone. */
    public static long subtractMonths(long micros, int months, SessionContext session) {
        return addMonths(micros, -months, session);
    }

    /** A local timestamp and a year-month interval. */
    public static long addMonthsLocal(long micros, int months) {
        return DateArithmetic.addMonths(CivilDate.dayOf(micros), months) * CivilDate.MICROS_PER_DAY
                + CivilDate.timeOf(micros);
    }

    /** A local timestamp less a year-month interval. */
    public static long subtractMonthsLocal(long micros, int months) {
        return addMonthsLocal(micros, -months);
    }

    /** A date and an interval of whole days. */
    public static int addWholeDays(int date, long interval) {
        return date + (int) (interval / CivilDate.MICROS_PER_DAY);
    }

    /** A date less an interval of whole days. */
    public static int subtractWholeDays(int date, long interval) {
        return date - (int) (interval / CivilDate.MICROS_PER_DAY);
    }

    /** A timestamp and a calendar interval: months, then days, then microseconds. */
    public static long addInterval(long micros, IntervalValue interval, SessionContext session) {
        return add(micros, interval, 1, session);
    }

    /** A timestamp less a calendar interval. */
    public static long subtractInterval(long micros, IntervalValue interval, SessionContext session) {
        return add(micros, interval, -1, session);
    }

    private static long add(long micros, IntervalValue interval, int sign, SessionContext session) {
        long months = addMonths(micros, sign * interval.months(), session);
        long offset = session.clock().offset(months);
        long local = months + offset + sign * interval.days() * CivilDate.MICROS_PER_DAY;
        return session.clock().toInstant(local, offset) + sign * interval.microseconds();
    }

    /** A local timestamp and a calendar interval. */
    public static long addIntervalLocal(long local, IntervalValue interval) {
        return addLocal(local, interval, 1);
    }

    /** A local timestamp less a calendar interval. */
    public static long subtractIntervalLocal(long local, IntervalValue interval) {
        return addLocal(local, interval, -1);
    }

    private static long addLocal(long local, IntervalValue interval, int sign) {
        return addMonthsLocal(local, sign * interval.months())
                + sign * (interval.days() * CivilDate.MICROS_PER_DAY + interval.microseconds());
    }

    /** A timestamp and an interval, as text, because the timestamp was one. */
    public static void addMicros(long micros, long interval, StringAppender out, SessionContext session)
            throws ArclightException {
        DatetimeText.appendTimestamp(session.clock().toLocal(addMicros(micros, interval, session)), out);
    }

    /** A timestamp less an interval, as text. */
    public static void subtractMicros(long micros, long interval, StringAppender out, SessionContext session)
            throws ArclightException {
        addMicros(micros, -interval, out, session);
    }

    /** A timestamp and an interval, as text. */
    public static void addInterval(long micros, IntervalValue interval, StringAppender out, SessionContext session) {
        DatetimeText.appendTimestamp(session.clock().toLocal(add(micros, interval, 1, session)), out);
    }

    /** A timestamp less an interval, as text. */
    public static void subtractInterval(
            long micros, IntervalValue interval, StringAppender out, SessionContext session) {
        DatetimeText.appendTimestamp(session.clock().toLocal(add(micros, interval, -1, session)), out);
    }

    /** A date and a calendar interval; only without ANSI mode may that have hours, and the day is the result's. */
    public static int addIntervalDate(int date, IntervalValue interval, SessionContext session)
            throws ArclightException {
        return addDate(date, interval, 1, session);
    }

    /** A date less a calendar interval. */
    public static int subtractIntervalDate(int date, IntervalValue interval, SessionContext session)
            throws ArclightException {
        return addDate(date, interval, -1, session);
    }

    private static int addDate(int date, IntervalValue interval, int sign, SessionContext session)
            throws ArclightException {
        if (interval.microseconds() == 0) {
            return DateArithmetic.addMonths(date, sign * interval.months()) + sign * interval.days();
        }
        if (session.ansi()) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_2000,
                    "message",
                    "Cannot add hours, minutes or seconds, milliseconds, microseconds to a date",
                    "ansiConfig",
                    "\"spark.sql.ansi.enabled\"");
        }
        long midnight = session.clock().startOfDay(date);
        return CivilDate.dayOf(session.clock().toLocal(add(midnight, interval, sign, session)));
    }

    /** The time from the second to the first timestamp as a calendar interval. */
    public static void between(long end, long start, IntervalValue result) {
        result.set(0, 0, end - start);
    }

    /** The time from the second to the first local timestamp as a calendar interval. */
    public static void betweenLocal(long end, long start, IntervalValue result) {
        result.set(0, 0, end - start);
    }

    /** The months and days from the second to the first date as a calendar interval. */
    public static void betweenDates(int end, int start, IntervalValue result) {
        Period period = Period.between(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end));
        result.set((int) period.toTotalMonths(), period.getDays(), 0);
    }

    /** The time from the second to the first timestamp on the session's clock. */
    public static long between(long end, long start, SessionContext session) throws ArclightException {
        return subtract(session.clock().toLocal(end), session.clock().toLocal(start));
    }

    /** The time from the second to the first local timestamp. */
    public static long betweenLocal(long end, long start) throws ArclightException {
        return subtract(end, start);
    }

    /** The days from the second to the first date as an interval. */
    public static long betweenDates(int end, int start) {
        return (end - (long) start) * CivilDate.MICROS_PER_DAY;
    }

    /** The sum of two intervals. */
    public static long add(long a, long b, String tolerant) throws ArclightException {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw FunctionErrors.intervalOverflow(tolerant);
        }
        return sum;
    }

    /** The difference of two intervals. */
    public static long subtract(long a, long b, String tolerant) throws ArclightException {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw FunctionErrors.intervalOverflow(tolerant);
        }
        return difference;
    }

    /** The sum of two intervals. */
    public static int add(int a, int b, String tolerant) throws ArclightException {
        return narrow((long) a + b, tolerant);
    }

    /** The difference of two intervals. */
    public static int subtract(int a, int b, String tolerant) throws ArclightException {
        return narrow((long) a - b, tolerant);
    }

    /** The sum of two calendar intervals. */
    public static void add(IntervalValue a, IntervalValue b, IntervalValue result, String tolerant)
            throws ArclightException {
        result.set(
                add(a.months(), b.months(), tolerant),
                add(a.days(), b.days(), tolerant),
                add(a.microseconds(), b.microseconds(), tolerant));
    }

    /** The difference of two calendar intervals. */
    public static void subtract(IntervalValue a, IntervalValue b, IntervalValue result, String tolerant)
            throws ArclightException {
        result.set(
                subtract(a.months(), b.months(), tolerant),
                subtract(a.days(), b.days(), tolerant),
                subtract(a.microseconds(), b.microseconds(), tolerant));
    }

    static int narrow(long months, String tolerant) throws ArclightException {
        if (months != (int) months) {
            throw FunctionErrors.intervalOverflow(tolerant);
        }
        return (int) months;
    }
}
