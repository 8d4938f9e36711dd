package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.datetime.CivilDate;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.datetime.Zones;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.IntervalValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Intervals added to and subtracted from times and each other, multiplied and divided. */
public final class IntervalArithmetic {
    /** The microseconds of 24 hours. */
    public static final long MICROS_PER_DAY = CivilDate.MICROS_PER_DAY;

    private IntervalArithmetic() {}

    /** A timestamp and a day-time interval: whole days keep the time of day in the session's zone. */
    public static long addMicros(long micros, long interval, SessionContext session) throws ArclightException {
        long days = interval / CivilDate.MICROS_PER_DAY;
        long rest = interval - days * CivilDate.MICROS_PER_DAY;
        long moved = days == 0
                ? micros
                : Zones.toInstant(
                        add(Zones.toLocal(micros, session.zone()), days * CivilDate.MICROS_PER_DAY), session.zone());
        return add(moved, rest);
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
        return Zones.toInstant(addMonthsLocal(Zones.toLocal(micros, session.zone()), months), session.zone());
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
        long local = addMonthsLocal(Zones.toLocal(micros, session.zone()), sign * interval.months())
                + sign * interval.days() * CivilDate.MICROS_PER_DAY;
        return Zones.toInstant(local, session.zone()) + sign * interval.microseconds();
    }

    /** A date and a calendar interval of months and days. */
    public static int addIntervalToDate(int date, IntervalValue interval) {
        return DateArithmetic.addMonths(date, interval.months()) + interval.days();
    }

    /** A date less a calendar interval of months and days. */
    public static int subtractIntervalFromDate(int date, IntervalValue interval) {
        return DateArithmetic.addMonths(date, -interval.months()) - interval.days();
    }

    /** The time from the second to the first timestamp on the session's clock. */
    public static long between(long end, long start, SessionContext session) throws ArclightException {
        return subtract(Zones.toLocal(end, session.zone()), Zones.toLocal(start, session.zone()));
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

    private static int narrow(long months, String tolerant) throws ArclightException {
        if (months != (int) months) {
            throw FunctionErrors.intervalOverflow(tolerant);
        }
        return (int) months;
    }

    /** An interval some times. */
    public static long multiply(long interval, long factor) throws ArclightException {
        if (Math.multiplyHigh(interval, factor) != interval * factor >> 63) {
            throw FunctionErrors.intervalOverflow("try_multiply");
        }
        return interval * factor;
    }

    /** An interval some times. */
    public static int multiply(int interval, long factor) throws ArclightException {
        return narrow(multiply((long) interval, factor), "try_multiply");
    }

    /** An interval some times, rounded half up. */
    public static long multiply(long interval, double factor) throws ArclightException {
        return rounded(interval * factor);
    }

    /** An interval some times, rounded half up. */
    public static int multiply(int interval, double factor) throws ArclightException {
        return narrow(rounded(interval * factor), "try_multiply");
    }

    private static long rounded(double value) throws ArclightException {
        if (Double.isNaN(value) || Math.abs(value) > Long.MAX_VALUE) {
            throw FunctionErrors.intervalOverflow("try_multiply");
        }
        return new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, long divisor) throws ArclightException {
        if (divisor == 0) {
            throw FunctionErrors.intervalDividedByZero();
        }
        return BigDecimal.valueOf(interval)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, long divisor) throws ArclightException {
        return narrow(divide((long) interval, divisor), "try_divide");
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, double divisor) throws ArclightException {
        if (divisor == 0) {
            throw FunctionErrors.intervalDividedByZero();
        }
        return rounded(interval / divisor);
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, double divisor) throws ArclightException {
        return narrow(divide((long) interval, divisor), "try_divide");
    }
}
