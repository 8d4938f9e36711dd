package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.IntervalValue;

/** {@link IntervalArithmetic} with the operands exchanged. */
public final class ReversedIntervals {
    private ReversedIntervals() {}

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

    /** A day-time interval and a local timestamp. */
    public static long addMicrosLocal(long interval, long micros) throws ArclightException {
        return IntervalArithmetic.addMicrosLocal(micros, interval);
    }

    /** A calendar interval and a timestamp. */
    public static long addInterval(IntervalValue interval, long micros, SessionContext session) {
        return IntervalArithmetic.addInterval(micros, interval, session);
    }

    /** A calendar interval and a date. */
    public static int addIntervalToDate(IntervalValue interval, int date) {
        return IntervalArithmetic.addIntervalToDate(date, interval);
    }

    /** An interval some times. */
    public static long multiply(long factor, long interval) throws ArclightException {
        return IntervalArithmetic.multiply(interval, factor);
    }

    /** An interval some times. */
    public static int multiply(long factor, int interval) throws ArclightException {
        return IntervalArithmetic.multiply(interval, factor);
    }

    /** An interval some times. */
    public static long multiply(double factor, long interval) throws ArclightException {
        return IntervalArithmetic.multiply(interval, factor);
    }

    /** An interval some times. */
    public static int multiply(double factor, int interval) throws ArclightException {
        return IntervalArithmetic.multiply(interval, factor);
    }
}
