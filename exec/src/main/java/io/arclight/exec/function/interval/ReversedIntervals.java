package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.StringAppender;

/** {@link IntervalArithmetic} and {@link IntervalScaling} with the operands exchanged. */
public final class ReversedIntervals {
    private ReversedIntervals() {}

    /** A number of days and a date. */
    public static int addDays(int days, int date) {
        return DateArithmetic.addDays(date, days);
    }

    /** A year-month interval and a date. */
    public static int addMonths(int months, int date) {
        return DateArithmetic.addMonths(date, months);
    }

    /** A year-month interval and a timestamp. */
    public static long addMonths(int months, long micros, SessionContext session) {
        return IntervalArithmetic.addMonths(micros, months, session);
    }

    /** A year-month interval and a local timestamp. */
    public static long addMonthsLocal(int months, long micros) {
        return IntervalArithmetic.addMonthsLocal(micros, months);
    }

    /** An interval of whole days and a date. */
    public static int addWholeDays(long interval, int date) {
        return IntervalArithmetic.addWholeDays(date, interval);
    }

    /** A day-time interval and a timestamp. */
    public static long addMicros(long interval, long micros, SessionContext session) throws ArclightException {
        return IntervalArithmetic.addMicros(micros, interval, session);
    }

    /** A day-time interval and a timestamp, as text. */
    public static void addMicros(long interval, long micros, StringAppender out, SessionContext session)
            throws ArclightException {
        IntervalArithmetic.addMicros(micros, interval, out, session);
    }

    /** A day-time interval and a local timestamp. */
    public static long addMicrosLocal(long interval, long micros) throws ArclightException {
        return IntervalArithmetic.addMicrosLocal(micros, interval);
    }

    /** A calendar interval and a timestamp. */
    public static long addInterval(IntervalValue interval, long micros, SessionContext session) {
        return IntervalArithmetic.addInterval(micros, interval, session);
    }

    /** A calendar interval and a timestamp, as text. */
    public static void addInterval(IntervalValue interval, long micros, StringAppender out, SessionContext session) {
        IntervalArithmetic.addInterval(micros, interval, out, session);
    }

    /** A calendar interval and a local timestamp. */
    public static long addIntervalLocal(IntervalValue interval, long micros) {
        return IntervalArithmetic.addIntervalLocal(micros, interval);
    }

    /** A calendar interval and a date. */
    public static int addIntervalDate(IntervalValue interval, int date, SessionContext session)
            throws ArclightException {
        return IntervalArithmetic.addIntervalDate(date, interval, session);
    }

    /** An interval some times. */
    public static int multiply(long factor, int interval) throws ArclightException {
        return IntervalScaling.multiply(interval, factor);
    }

    /** An interval some times. */
    public static int multiply(double factor, int interval) throws ArclightException {
        return IntervalScaling.multiply(interval, factor);
    }

    /** An interval some times. */
    public static int multiply(long factor, int interval, Integer scale) throws ArclightException {
        return IntervalScaling.multiply(interval, factor, scale);
    }

    /** An interval some times. */
    public static int multiply(Int128 factor, int interval, Integer scale) throws ArclightException {
        return IntervalScaling.multiply(interval, factor, scale);
    }

    /** An interval some times. */
    public static long multiply(long factor, long interval) throws ArclightException {
        return IntervalScaling.multiply(interval, factor);
    }

    /** An interval some times. */
    public static long multiply(double factor, long interval) throws ArclightException {
        return IntervalScaling.multiply(interval, factor);
    }

    /** An interval some times. */
    public static long multiply(long factor, long interval, Integer scale) throws ArclightException {
        return IntervalScaling.multiply(interval, factor, scale);
    }

    /** An interval some times. */
    public static long multiply(Int128 factor, long interval, Integer scale) throws ArclightException {
        return IntervalScaling.multiply(interval, factor, scale);
    }

    /** A calendar interval some times. */
    public static void multiply(double factor, IntervalValue interval, IntervalValue result, SessionContext session)
            throws ArclightException {
        IntervalScaling.multiply(interval, factor, result, session);
    }
}
