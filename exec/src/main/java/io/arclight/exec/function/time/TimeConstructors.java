package io.arclight.exec.function.time;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/** Times made of their fields, of numbers since midnight, and of the clock. */
public final class TimeConstructors {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND;
    private static final long MICROS = 1_000_000L;

    private TimeConstructors() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(TimeConstructors.class, "datetime_funcs")
                .bound(
                        "current_time([precision]) - Returns the local time of day at which the query started.",
                        TimeConstructors::bindCurrent)
                .defaults(0, Integer.toString(TimeType.MAX_PRECISION))
                .add(
                        "make_time(hour, minute, second) - Returns the time of its fields; seconds may have a fraction.",
                        "make(int, int, decimal(16;6)) time")
                .bound(
                        "time_from_seconds(seconds) - Returns the time some seconds after midnight.",
                        TimeConstructors::bindSeconds)
                .bound(
                        "time_from_millis(millis) - Returns the time some milliseconds after midnight.",
                        call -> bindIntegral(call, "fromMillis"))
                .bound(
                        "time_from_micros(micros) - Returns the time some microseconds after midnight.",
                        call -> bindIntegral(call, "fromMicros"))
                .functions();
    }

    private static ScalarBinding bindCurrent(Invocation call) {
        call.expect(0, 1);
        TimeType type = call.count() == 0 ? TimeType.DEFAULT : new TimeType(precision(call));
        // The precision is in the type. Without arguments the call is evaluated when the query runs, not when it is
        // planned.
        return call.method(new StaticMethod(TimeConstructors.class, "current", List.of(type)), List.of(), type);
    }

    private static int precision(Invocation call) {
        Object value = call.constant(0, "`precision`", Invocation.quote(call.type(0)));
        if (value == null) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL, "exprName", "precision");
        }
        boolean isDigit = value instanceof String text && text.strip().matches("\\d{1,9}");
        if (!isDigit && !(value instanceof Number)) {
            throw call.unexpectedType(0, "\"INT\"");
        }
        int precision = isDigit ? Integer.parseInt(value.toString().strip()) : ((Number) value).intValue();
        if (precision < 0 || precision > TimeType.MAX_PRECISION) {
            throw call.mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                    "exprName",
                    "`precision`",
                    "valueRange",
                    "[0, " + TimeType.MAX_PRECISION + "]",
                    "currentValue",
                    Integer.toString(precision));
        }
        return precision;
    }

    private static ScalarBinding bindIntegral(Invocation call, String method) {
        call.expect(1);
        if (!call.type(0).isIntegral() && call.type(0) != AtomicType.NULL) {
            throw call.unexpectedType(0, "\"INTEGRAL\"");
        }
        return call.method(
                new StaticMethod(TimeConstructors.class, method), List.of(AtomicType.LONG), TimeType.DEFAULT);
    }

    private static ScalarBinding bindSeconds(Invocation call) {
        call.expect(1);
        DataType type = call.type(0);
        if (!type.isNumeric() && type != AtomicType.NULL) {
            throw call.unexpectedType(0, "\"NUMERIC\"");
        }
        if (type instanceof DecimalType decimal) {
            return call.method(
                    new StaticMethod(TimeConstructors.class, "fromSeconds", List.of(decimal.scale())),
                    List.of(type),
                    TimeType.DEFAULT);
        }
        boolean whole = type.isIntegral() || type == AtomicType.NULL;
        return call.method(
                new StaticMethod(TimeConstructors.class, "fromSeconds"),
                List.of(whole ? AtomicType.LONG : AtomicType.DOUBLE),
                TimeType.DEFAULT);
    }

    /** The time of day at which the query started, in the session's zone. */
    public static long current(SessionContext session, TimeType type) {
        return type.truncate(
                LocalTime.ofInstant(session.startTime(), session.zone()).toNanoOfDay());
    }

    /** The time of its fields; seconds have six decimal places. */
    public static long make(int hour, int minute, long second) throws ArclightException {
        long whole = Math.floorDiv(second, MICROS);
        if (whole < 0 || whole > Integer.MAX_VALUE) {
            throw outOfBounds("Invalid value for SecondOfMinute (valid values 0 - 59): " + second / MICROS);
        }
        try {
            return LocalTime.of(hour, minute, (int) whole, (int) Math.floorMod(second, MICROS) * 1_000)
                    .toNanoOfDay();
        } catch (DateTimeException e) {
            throw outOfBounds(e.getMessage()).causedBy(e);
        }
    }

    /** The time of whole seconds since midnight. */
    public static long fromSeconds(long seconds) throws ArclightException {
        return scaled(seconds, NANOS_PER_SECOND);
    }

    /** The time of seconds since midnight. */
    public static long fromSeconds(double seconds) throws ArclightException {
        if (Double.isNaN(seconds) || Double.isInfinite(seconds)) {
            throw outOfBounds("Cannot convert NaN or Infinite value to TIME");
        }
        return checked((long) (seconds * NANOS_PER_SECOND));
    }

    /** The time of seconds since midnight. */
    public static long fromSeconds(long unscaled, Integer scale) throws ArclightException {
        return exact(BigDecimal.valueOf(unscaled, scale));
    }

    /** The time of seconds since midnight. */
    public static long fromSeconds(Int128 unscaled, Integer scale) throws ArclightException {
        return exact(new BigDecimal(unscaled.toBigInteger(), scale));
    }

    /** The time of milliseconds since midnight. */
    public static long fromMillis(long millis) throws ArclightException {
        return scaled(millis, 1_000_000);
    }

    /** The time of microseconds since midnight. */
    public static long fromMicros(long micros) throws ArclightException {
        return scaled(micros, 1_000);
    }

    private static long exact(BigDecimal seconds) throws ArclightException {
        try {
            return checked(seconds.movePointRight(9).longValueExact());
        } catch (ArithmeticException e) {
            throw outOfBounds("Overflow in TIME conversion").causedBy(e);
        }
    }

    private static long scaled(long value, long unit) throws ArclightException {
        if (Math.multiplyHigh(value, unit) != value * unit >> 63) {
            throw outOfBounds("Overflow in TIME conversion");
        }
        return checked(value * unit);
    }

    private static long checked(long nanos) throws ArclightException {
        if (nanos < 0 || nanos >= NANOS_PER_DAY) {
            throw outOfBounds("Invalid TIME value: must be between 00:00:00 and 23:59:59.999999999, but got " + nanos
                    + " nanoseconds");
        }
        return nanos;
    }

    private static ArclightException outOfBounds(String message) {
        return new ArclightException(
                ErrorCondition.DATETIME_FIELD_OUT_OF_BOUNDS__WITHOUT_SUGGESTION, "rangeMessage", message);
    }
}
