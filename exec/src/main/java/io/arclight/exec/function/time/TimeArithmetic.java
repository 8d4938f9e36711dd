package io.arclight.exec.function.time;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DayTimeIntervalType.Field;
import io.arclight.exec.type.TimeType;
import java.util.List;

/** Times and day-time intervals, differences of times, and times cut down to a unit. */
public final class TimeArithmetic {
    private static final long NANOS_PER_MICRO = 1_000L;
    private static final long NANOS_PER_DAY = 86_400_000_000_000L;
    private static final DataType DIFFERENCE = new DayTimeIntervalType(Field.HOUR, Field.SECOND);

    private TimeArithmetic() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(TimeArithmetic.class, "datetime_funcs")
                .bound(
                        "time_diff(unit, start, end) - Returns the whole units between two times.",
                        TimeArithmetic::bindDifference)
                .bound("time_trunc(unit, time) - Returns the time cut down to a unit.", TimeArithmetic::bindTruncate)
                .functions();
    }

    private static ScalarBinding bindDifference(Invocation call) {
        call.expect(3).expectString(0);
        return call.method(
                new StaticMethod(TimeArithmetic.class, "difference"),
                List.of(AtomicType.STRING, TimeArguments.type(call, 1), TimeArguments.type(call, 2)),
                AtomicType.LONG);
    }

    private static ScalarBinding bindTruncate(Invocation call) {
        call.expect(2).expectString(0);
        DataType type = TimeArguments.type(call, 1);
        return call.method(new StaticMethod(TimeArithmetic.class, "truncate"), List.of(AtomicType.STRING, type), type);
    }

    /** Binds an operator: a time plus or minus an interval, or a time minus a time; null for other operands. */
    public static ScalarBinding bindOperator(Invocation call, boolean adds) {
        DataType left = call.type(0);
        DataType right = call.type(1);
        if (!adds && isTime(left, right, call) && isTime(right, left, call)) {
            List<DataType> types = left instanceof TimeType && right instanceof TimeType
                    ? List.of(left, right)
                    : List.of(TimeType.DEFAULT, TimeType.DEFAULT);
            return call.method(new StaticMethod(TimeArithmetic.class, "between"), types, DIFFERENCE);
        }
        boolean reversed = adds && right instanceof TimeType;
        DataType time = reversed ? right : left;
        DataType interval = reversed ? left : right;
        if (!(time instanceof TimeType from) || !(interval instanceof DayTimeIntervalType by)) {
            return null;
        }
        // Whole minutes and more leave the digits of seconds as they are.
        TimeType to = by.end() == Field.SECOND ? TimeType.DEFAULT : from;
        String method = adds ? reversed ? "addReversed" : "add" : "subtract";
        return call.method(
                new StaticMethod(TimeArithmetic.class, method, List.of(new Shift(by.end(), to))),
                List.of(left, right),
                to);
    }

    /** Whether an operand is a time, or a text that becomes one because the other is. */
    private static boolean isTime(DataType type, DataType other, Invocation call) {
        return type instanceof TimeType || type.isString() && other instanceof TimeType && call.ansi();
    }

    /**
     * A time moved by an interval.
     *
     * @param end the last field of the interval, for messages
     * @param to the type of the result
     */
    public record Shift(Field end, TimeType to) {
        private long apply(long nanos, long interval) throws ArclightException {
            if (Math.multiplyHigh(interval, NANOS_PER_MICRO) != interval * NANOS_PER_MICRO >> 63) {
                throw FunctionErrors.overflow("long overflow", "");
            }
            // Cannot overflow where it matters: a sum that wraps around is far outside the day.
            long result = nanos + interval * NANOS_PER_MICRO;
            if (result < 0 || result >= NANOS_PER_DAY) {
                String moved = IntervalText.sql(interval, new DayTimeIntervalType(end, end));
                throw new ArclightException(
                        ErrorCondition.DATETIME_OVERFLOW,
                        "operation",
                        "add " + moved + " to the time value TIME '" + DatetimeText.time(nanos) + "'");
            }
            return to.truncate(result);
        }
    }

    /** A time and an interval. */
    public static long add(long nanos, long interval, Shift shift) throws ArclightException {
        return shift.apply(nanos, interval);
    }

    /** An interval and a time. */
    public static long addReversed(long interval, long nanos, Shift shift) throws ArclightException {
        return shift.apply(nanos, interval);
    }

    /** A time less an interval. */
    public static long subtract(long nanos, long interval, Shift shift) throws ArclightException {
        if (interval == Long.MIN_VALUE) {
            throw FunctionErrors.overflow("long overflow", "");
        }
        return shift.apply(nanos, -interval);
    }

    /** Microseconds from the second time to the first. */
    public static long between(long end, long start) {
        return (end - start) / NANOS_PER_MICRO;
    }

    /** The whole units from the first time to the second. */
    public static long difference(ClockUnit unit, long start, long end) throws ArclightException {
        return (end - start) / unit.nanos("time_diff");
    }

    /** The beginning of the unit. */
    public static long truncate(ClockUnit unit, long nanos) throws ArclightException {
        return nanos - nanos % unit.nanos("time_trunc");
    }
}
